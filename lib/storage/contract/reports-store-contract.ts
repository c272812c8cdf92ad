import { describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { idOf, LATER, makeBareStatement, makeCaravan, makeReport, makeStatement, NOW } from './samples.ts';
import type { WithStore } from './with-store.ts';

export function describeReports(withStore: WithStore): void {
  describe('reports', () => {
    it(
      'are read back to the last digit, with every field and with as few as there can be',
      withStore(async (store) => {
        const full = makeReport();
        const bare = makeReport({ reportId: 'report-2', statement: makeBareStatement(), reason: 'no-source' });
        for (const report of [full, bare]) {
          const outcome = await store.appendReport({ ...report, now: NOW });
          const { receiptHash: _, ...rest } = report;
          const revision = { ...rest, revision: 1, edition: expect.any(Number) };
          expect(outcome).toEqual({ kind: 'written', value: revision });
          expect(await store.listRevisions(report.reportId)).toEqual([revision]);
        }
      }),
    );

    it(
      'are found by the hash of their receipt alone',
      withStore(async (store) => {
        await store.appendReport({ ...makeReport({ receiptHash: 'a-hash' }), now: NOW });
        expect(await store.findReportIdByReceipt('a-hash')).toBe('report-1');
        expect(await store.findReportIdByReceipt('A-hash')).toBeUndefined();
      }),
    );

    it(
      'refuse an id that is taken, as that is a mistake of the caller',
      withStore(async (store) => {
        await store.appendReport({ ...makeReport(), now: NOW });
        await expect(store.appendReport({ ...makeReport(), now: NOW })).rejects.toThrow();
        expect(await store.listRevisions('report-1')).toHaveLength(1);
      }),
    );

    it(
      'are listed by id in order of edition, unknown ids left out',
      withStore(async (store) => {
        const ids = ['c', 'a', 'b'];
        for (const reportId of ids) await store.appendReport({ ...makeReport({ reportId }), now: NOW });
        const listed = await store.listRevisionsOf(['b', 'unknown', 'c']);
        expect(listed.map(({ reportId }) => reportId)).toEqual(['c', 'b']);
        expect(await store.listRevisionsOf([])).toEqual([]);
      }),
    );
  });
}

export function describeRevisions(withStore: WithStore): void {
  const revise = { statement: makeStatement({ place: 'Pijijiapan' }), author: 'moderator', reason: 'misread' } as const;

  describe('revisions', () => {
    it(
      'are appended to their report, and every state stays readable',
      withStore(async (store) => {
        await store.appendReport({ ...makeReport({ status: 'pending' }), now: NOW });
        const next = { ...revise, reportId: 'report-1', onRevision: 1, status: 'accepted' } as const;
        const outcome = await store.appendRevision({ ...next, now: LATER });
        const [first, second] = await store.listRevisions('report-1');
        expect(outcome).toEqual({ kind: 'written', value: second });
        expect(first).toMatchObject({ revision: 1, status: 'pending', statement: makeStatement() });
        expect(second).toMatchObject({ revision: 2, status: 'accepted', recordedAt: LATER, ...revise });
        expect(second?.receivedAt).toBe(first?.receivedAt);
        expect(second?.edition).toBeGreaterThan(first?.edition ?? 0);
      }),
    );

    it(
      'are refused when the report is unknown or was revised meanwhile',
      withStore(async (store) => {
        await store.appendReport({ ...makeReport(), now: NOW });
        const next = { ...revise, reportId: 'report-1', onRevision: 1, status: 'retracted', now: LATER } as const;
        expect(await store.appendRevision({ ...next, reportId: 'unknown' })).toEqual({ kind: 'unknown-report' });
        const both = await Promise.all([store.appendRevision(next), store.appendRevision(next)]);
        expect(both.map(({ kind }) => kind).sort()).toEqual(['revised-meanwhile', 'written']);
        expect(await store.listRevisions('report-1')).toHaveLength(2);
      }),
    );

    it(
      'number the whole store, and each caravan knows its newest one',
      withStore(async (store) => {
        expect(await store.latestEdition()).toBe(0);
        await store.createCaravan({ caravan: makeCaravan(), now: NOW });
        const created = await store.latestEdition();
        await store.appendReport({ ...makeReport({ caravan: 'other', reportId: 'other-1' }), now: NOW });
        expect(await store.latestEdition()).toBeGreaterThan(created);
        expect(created).toBe(NOW);
        expect(await store.latestEditionOf('sample')).toBe(created);
        expect(await store.latestEditionOf('other')).toBe(await store.latestEdition());
        await store.reviseCaravan({ caravan: makeCaravan(), now: LATER });
        expect(await store.latestEditionOf('sample')).toBe(await store.latestEdition());
      }),
    );

    it(
      'wait in the queue while the newest one is pending, first come first',
      withStore(async (store) => {
        const waiting = { status: 'pending', reason: 'no-source' } as const;
        const [early, late] = [instantOfMs(NOW - 1000), NOW];
        await store.appendReport({ ...makeReport({ reportId: 'late', receivedAt: late, ...waiting }), now: NOW });
        await store.appendReport({ ...makeReport({ reportId: 'early', receivedAt: early, ...waiting }), now: NOW });
        await store.appendReport({ ...makeReport({ reportId: 'done', ...waiting }), now: NOW });
        const done = { ...revise, reportId: 'done', onRevision: 1, status: 'rejected', now: LATER } as const;
        await store.appendRevision(done);
        expect((await store.listPending(10)).map(idOf)).toEqual(['early', 'late']);
        expect((await store.listPending(1)).map(idOf)).toEqual(['early']);
        await store.appendRevision({ ...done, onRevision: 2, status: 'pending' });
        expect((await store.listPending(10)).map(idOf).sort()).toEqual(['done', 'early', 'late']);
      }),
    );
  });
}
