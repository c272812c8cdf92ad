import { describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { LATER, localDate, makeCaravan, makeEvent, NOW, WRITTEN } from './samples.ts';
import type { WithStore } from './with-store.ts';

export function describeCaravans(withStore: WithStore): void {
  describe('caravans', () => {
    it(
      'are found as they were written, with their events by date',
      withStore(async (store) => {
        const caravan = makeCaravan();
        const late = makeEvent({ id: 'late', on: localDate('2024-01-02') });
        const early = makeEvent({ id: 'early', on: localDate('2023-12-24'), url: null });
        expect(await store.createCaravan({ caravan, events: [late, early], now: NOW })).toEqual(WRITTEN);
        expect(await store.findCaravan('sample')).toEqual(caravan);
        expect(await store.listEvents('sample')).toEqual([early, late]);
      }),
    );

    it(
      'are unknown by another spelling of the slug',
      withStore(async (store) => {
        await store.createCaravan({ caravan: makeCaravan(), now: NOW });
        expect(await store.findCaravan('Sample')).toBeUndefined();
        expect(await store.listEvents('Sample')).toEqual([]);
        expect(await store.latestEditionOf('Sample')).toBe(0);
      }),
    );

    it(
      'refuse a slug that is taken and leave the first one as it was',
      withStore(async (store) => {
        await store.createCaravan({ caravan: makeCaravan(), now: NOW });
        const second = makeCaravan({ startPlace: 'Elsewhere' });
        expect(await store.createCaravan({ caravan: second, events: [makeEvent()], now: LATER })).toEqual({
          kind: 'slug-taken',
        });
        expect(await store.findCaravan('sample')).toEqual(makeCaravan());
        expect(await store.listEvents('sample')).toEqual([]);
      }),
    );

    it(
      'are listed once each in their newest description, by slug',
      withStore(async (store) => {
        await store.createCaravan({ caravan: makeCaravan({ slug: 'b' }), now: NOW });
        await store.createCaravan({ caravan: makeCaravan({ slug: 'a' }), now: NOW });
        const ended = makeCaravan({ slug: 'b', outcome: 'dissolved' });
        expect(await store.reviseCaravan({ caravan: ended, now: LATER })).toEqual(WRITTEN);
        expect(await store.listCaravans()).toEqual([makeCaravan({ slug: 'a' }), ended]);
        const edition = await store.latestEdition();
        await store.createCaravan({ caravan: makeCaravan({ slug: 'c' }), now: LATER });
        expect(await store.listCaravans({ edition })).toEqual([makeCaravan({ slug: 'a' }), ended]);
        expect(await store.listCaravans({ edition: 0 })).toEqual([]);
      }),
    );

    it(
      'cannot be revised before they are created',
      withStore(async (store) => {
        expect(await store.reviseCaravan({ caravan: makeCaravan(), now: NOW })).toEqual({ kind: 'unknown-caravan' });
        expect(await store.listCaravans()).toEqual([]);
      }),
    );

    it(
      'are described as they were known by an instant or an edition, or else as they were first',
      withStore(async (store) => {
        const ended = makeCaravan({ outcome: 'dissolved' });
        await store.createCaravan({ caravan: makeCaravan(), now: NOW });
        const edition = await store.latestEdition();
        await store.reviseCaravan({ caravan: ended, now: LATER });
        expect(await store.findCaravan('sample', { asOf: NOW })).toEqual(makeCaravan());
        expect(await store.findCaravan('sample', { edition })).toEqual(makeCaravan());
        expect(await store.findCaravan('sample', { asOf: LATER })).toEqual(ended);
        expect(await store.findCaravan('sample', { asOf: LATER, edition })).toEqual(makeCaravan());
        expect(await store.findCaravan('sample', { asOf: instantOfMs(0), edition: 0 })).toEqual(makeCaravan());
      }),
    );
  });
}
