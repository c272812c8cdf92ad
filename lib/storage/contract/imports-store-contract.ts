import { describe, expect, it } from 'vitest';
import { collect, idOf, LATER, makeAnswer, makeReport, makeStatement, NOW, WRITTEN } from './samples.ts';
import type { WithStore } from './with-store.ts';

export function describeImports(withStore: WithStore): void {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const { receiptHash: _hash, ...report } = makeReport({ reportId: `row-${index}` });
      return report;
    });

  describe('imports', () => {
    it(
      'stream back in the order of the rows, in batches, without another caravan’s reports',
      withStore(async (store) => {
        await store.appendReport({ ...makeReport({ reportId: 'other', caravan: 'other' }), now: NOW });
        expect(await store.importReports({ reports: rows(257), now: NOW })).toEqual(WRITTEN);
        const batches = await collect(store.streamHistories({ caravan: 'sample', batchSize: 100 }));
        expect(batches.map((batch) => batch.length)).toEqual([100, 100, 57]);
        expect(batches.flat(2).map(idOf)).toEqual(rows(257).map(({ reportId }) => reportId));
        expect(batches.flat(2).at(0)).toEqual({ ...rows(1).at(0), revision: 1, edition: expect.any(Number) });
      }),
    );

    it(
      'stream each report with all its revisions, but none after an edition',
      withStore(async (store) => {
        await store.importReports({ reports: rows(5), now: NOW });
        const edition = await store.latestEdition();
        const change = { statement: makeStatement(), author: 'moderator', reason: 'r', status: 'retracted' } as const;
        for (const onRevision of [1, 2]) {
          await store.appendRevision({ ...change, reportId: 'row-1', onRevision, now: LATER });
        }
        await store.appendReport({ ...makeReport(), now: LATER });
        const count = async (query: { readonly edition?: number }) =>
          (await collect(store.streamHistories({ caravan: 'sample', batchSize: 2, ...query })))
            .flat()
            .map((history) => history.map(({ revision }) => revision));
        expect(await count({})).toEqual([[1], [1, 2, 3], [1], [1], [1], [1]]);
        expect(await count({ edition })).toEqual([[1], [1], [1], [1], [1]]);
        expect(await count({ edition: LATER })).toEqual([[1], [1, 2], [1], [1], [1]]);
      }),
    );

    it(
      'stream since an edition what was begun or revised after it, each report once and whole',
      withStore(async (store) => {
        await store.importReports({ reports: rows(4), now: NOW });
        const since = await store.latestEdition();
        const change = { statement: makeStatement(), author: 'moderator', reason: 'r', status: 'retracted' } as const;
        await store.appendRevision({ ...change, reportId: 'row-1', onRevision: 1, now: LATER });
        await store.appendReport({ ...makeReport({ reportId: 'new' }), now: LATER });
        await store.appendRevision({ ...change, reportId: 'row-3', onRevision: 1, now: LATER });
        const edition = await store.latestEdition();
        await store.appendRevision({ ...change, reportId: 'row-1', onRevision: 2, now: LATER });
        await store.appendRevision({ ...change, reportId: 'new', onRevision: 1, now: LATER });
        const list = async (query: object) => {
          const batches = await collect(store.streamHistories({ caravan: 'sample', since, ...query }));
          return batches.flat().map((history) => `${history[0]?.reportId} ${history.map((one) => one.revision)}`);
        };
        for (const batchSize of [1, 2, 100]) {
          expect((await list({ batchSize })).sort()).toEqual(['new 1,2', 'row-1 1,2,3', 'row-3 1,2']);
          expect((await list({ batchSize, edition })).sort()).toEqual(['new 1', 'row-1 1,2', 'row-3 1,2']);
        }
      }),
    );

    it(
      'are written with all their rows or with none',
      withStore(async (store) => {
        const reports = [...rows(250), ...rows(1)];
        await expect(store.importReports({ reports, now: NOW, answer: makeAnswer() })).rejects.toThrow();
        expect(await collect(store.streamHistories({ caravan: 'sample' }))).toEqual([]);
        expect(await store.findAnswer('key')).toBeUndefined();
        expect(await store.importReports({ reports: [], now: NOW })).toEqual(WRITTEN);
        expect(await store.importReports({ reports: rows(250), now: NOW })).toEqual(WRITTEN);
      }),
    );
  });
}
