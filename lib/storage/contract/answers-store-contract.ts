import { describe, expect, it } from 'vitest';
import {
  collect,
  LATER,
  makeAnswer,
  makeCaravan,
  makeEvent,
  makeReport,
  makeShareLink,
  makeStatement,
  NOW,
} from './samples.ts';
import type { WithStore } from './with-store.ts';

export function describeAnswers(withStore: WithStore): void {
  describe('answers to an idempotency key', () => {
    it(
      'are given again, and nothing is written a second time, by any write',
      withStore(async (store) => {
        const answer = makeAnswer();
        await store.appendReport({ ...makeReport(), now: NOW, answer });
        const edition = await store.latestEdition();
        const repeated = { kind: 'repeated', answer };
        const again = { now: LATER, answer: makeAnswer({ status: 500, body: 'another' }) };
        const change = { statement: makeStatement(), author: 'moderator', reason: 'r', status: 'retracted' } as const;
        expect(await store.findAnswer('key')).toEqual(answer);
        expect(await store.appendReport({ ...makeReport({ reportId: 'second' }), ...again })).toEqual(repeated);
        expect(await store.createCaravan({ caravan: makeCaravan(), ...again })).toEqual(repeated);
        expect(await store.reviseCaravan({ caravan: makeCaravan(), ...again })).toEqual(repeated);
        expect(await store.importReports({ reports: [], ...again })).toEqual(repeated);
        expect(await store.createShareLink({ ...makeShareLink(), ...again })).toEqual(repeated);
        expect(await store.revokeShareLink({ slug: 'abc123', ...again })).toEqual(repeated);
        expect(await store.appendRevision({ ...change, reportId: 'report-1', onRevision: 1, ...again })).toEqual(
          repeated,
        );
        expect(await store.latestEdition()).toBe(edition);
        expect(await store.findShareLink('abc123')).toBeUndefined();
      }),
    );

    it(
      'are one for fifty writers who send the same key at once',
      withStore(async (store) => {
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            store.appendReport({ ...makeReport({ reportId: `try-${index}` }), now: NOW, answer: makeAnswer() }),
          ),
        );
        expect(outcomes.filter(({ kind }) => kind === 'written')).toHaveLength(1);
        expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(49);
        expect((await collect(store.streamHistories({ caravan: 'sample' }))).flat()).toHaveLength(1);
      }),
    );

    it(
      'are not kept when the write was refused',
      withStore(async (store) => {
        await store.reviseCaravan({ caravan: makeCaravan(), now: NOW, answer: makeAnswer() });
        expect(await store.findAnswer('key')).toBeUndefined();
      }),
    );
  });
}

export function describeReopening(withStore: WithStore): void {
  describe('a store that is opened again', () => {
    it(
      'has all that was written, and goes on counting',
      withStore(async (store, place) => {
        await store.createCaravan({ caravan: makeCaravan(), events: [makeEvent()], now: NOW });
        await store.appendReport({ ...makeReport({ receiptHash: 'h' }), now: NOW, answer: makeAnswer() });
        await store.createShareLink({ ...makeShareLink(), now: NOW });
        const before = await store.listRevisions('report-1');
        await store.close();
        const again = await place.open();
        try {
          expect(await again.findCaravan('sample')).toEqual(makeCaravan());
          expect(await again.listEvents('sample')).toEqual([makeEvent()]);
          expect(await again.listRevisions('report-1')).toEqual(before);
          expect(await again.findReportIdByReceipt('h')).toBe('report-1');
          expect(await again.findAnswer('key')).toEqual(makeAnswer());
          expect(await again.findShareLink('abc123')).toEqual(makeShareLink());
          expect(await again.latestEditionOf('sample')).toBe(before[0]?.edition);
          await again.appendReport({ ...makeReport({ reportId: 'next' }), now: NOW });
          expect(await again.latestEdition()).toBeGreaterThan(before[0]?.edition ?? 0);
        } finally {
          await again.close();
        }
      }),
    );

    it(
      'can be written, as it says',
      withStore(async (store) => {
        await expect(store.assertWritable()).resolves.toBeUndefined();
        await expect(store.assertWritable()).resolves.toBeUndefined();
      }),
    );
  });
}
