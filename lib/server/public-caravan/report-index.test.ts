import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, EMPTY_INDEX, editIndex, findLasts, getRow, type ReportRow } from './report-index.ts';

const row = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  fixAt: fc.integer({ min: 0, max: 50 }).map((second) => second * 1000),
  receivedAt: fc.integer({ min: 0, max: 99 }).map((second) => second * 1000),
  publicAt: fc.integer({ min: 0, max: 99 }).map((second) => second * 1000),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3_000, size: 'max' });

describe('an index of reports', () => {
  it('holds what was put in and not taken out, in order, however it is edited', () => {
    fc.assert(
      fc.property(rows, fc.nat(3_000), fc.nat(3_000), (all, first, gone) => {
        const [early, late] = [all.slice(0, first), all.slice(first)];
        const removed = early.slice(0, gone);
        const before = editIndex(EMPTY_INDEX, { removed: [], added: early });
        const index = editIndex(before, { removed, added: late });
        const left = [...early.slice(gone), ...late].sort(compare);
        expect(list(index)).toEqual(left.map(({ id }) => id));
        expect(list(before)).toEqual(early.toSorted(compare).map(({ id }) => id));
        expect(countRows(index, ({ fixAt }) => fixAt < 25_000)).toBe(left.filter(({ fixAt }) => fixAt < 25_000).length);
        const last = (pick: (one: ReportRow) => number) => (left.length === 0 ? null : Math.max(...left.map(pick)));
        expect(findLasts(index)).toEqual({
          lastReceivedAt: last(({ receivedAt }) => receivedAt),
          lastPublicAt: last(({ publicAt }) => publicAt),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has no newest report once all are taken out', () => {
    const row = { id: 'a', fixAt: 1000, receivedAt: 2000, publicAt: 3000 };
    const one = editIndex(EMPTY_INDEX, { removed: [], added: [row] });
    const none = editIndex(one, { removed: [row], added: [] });
    expect(findLasts(none)).toEqual({ lastReceivedAt: null, lastPublicAt: null });
  });
});

function list(index: typeof EMPTY_INDEX): readonly string[] {
  return Array.from({ length: index.length }, (_, place) => getRow(index, place).id);
}

function compare(a: ReportRow, b: ReportRow): number {
  return a.fixAt - b.fixAt || (a.id < b.id ? -1 : 1);
}
