import { describe, expect, it } from 'vitest';
import { loadPast } from '../data/load-past.ts';
import { spreadAhead } from './band-beyond.ts';
import { daysBetween } from './time.ts';

/** All pairs of evenings so many days apart, as the later one lies in the fan of the earlier. */
function listPairs(days: number) {
  return loadPast().flatMap(({ startedOn, evenings }) =>
    evenings.flatMap((from) => {
      const to = evenings.find(({ date }) => daysBetween(from.date, date) === days);
      if (!to || from.basis === 'next-departure') return [];
      const fan = spreadAhead({ coveredKm: from.coveredKm, daysOnWay: daysBetween(startedOn, from.date) + 1, days });
      return { wonKm: to.coveredKm - from.coveredKm, ...fan };
    }),
  );
}

const share = (pairs: readonly boolean[]) => pairs.filter(Boolean).length / pairs.length;

describe('the fan after the last report', () => {
  it.each([1, 2, 3, 5, 7])(
    'held half and nine in ten of the past caravans %i days on, within what chance allows',
    (days) => {
      const pairs = listPairs(days);
      expect(pairs.length).toBeGreaterThan(60);
      const half = share(pairs.map(({ wonKm, halfKm }) => wonKm <= halfKm + 1));
      const most = share(pairs.map(({ wonKm, mostKm }) => wonKm <= mostKm + 1));
      // Pairs of one caravan go together: twice the sampling error of half as many.
      const error = (chance: number) => 2 * Math.sqrt((chance * (1 - chance)) / (pairs.length / 2));
      expect(Math.abs(half - 0.5)).toBeLessThan(error(0.5));
      expect(Math.abs(most - 0.9)).toBeLessThan(error(0.9));
    },
  );

  it('begins at the place of the report, widens day by day and no longer after two weeks', () => {
    const at = (days: number) => spreadAhead({ coveredKm: 300, daysOnWay: 10, days });
    expect(at(0)).toEqual({ halfKm: 0, mostKm: 0 });
    const days = [0.5, 1, 2, 4, 8, 14];
    for (const of of ['halfKm', 'mostKm'] as const) {
      const kms = days.map((day) => at(day)[of]);
      expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    }
    expect(at(400)).toEqual(at(14));
  });
});
