import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EarthCentred } from './earth-centred.ts';
import { buildSegmentSearch } from './segment-search.ts';

/** A staircase of 999 steps, long enough for sixteen runs. */
const line = Array.from({ length: 1000 }, (_, i): EarthCentred => [Math.ceil(i / 2), Math.floor(i / 2), 0]);
const search = buildSegmentSearch(line);
const noSlack = () => 0;

/** One line a segment: nothing is left to an index. */
const alone = line.slice(1).map((to, i) => buildSegmentSearch(line.slice(i, i + 1).concat([to])));

describe('buildSegmentSearch', () => {
  it('finds the same as a look at every segment', () => {
    const coordinate = fc.double({ min: -200, max: 700, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, fc.double({ min: 0, max: 5, noNaN: true }), (x, y, z, slack) => {
        const all = alone.flatMap((searchOne, segment) =>
          searchOne([x, y, z], noSlack).map((foot) => ({ ...foot, segment })),
        );
        const leastKm = Math.min(...all.map(({ straightKm }) => straightKm));
        const expected = all.filter(({ straightKm }) => straightKm <= leastKm + slack);
        expect(search([x, y, z], () => slack)).toEqual(expected);
      }),
    );
  });

  it('measures a perpendicular where there is one', () => {
    // Over the middle of the step from (200, 200) to (201, 200), which is the 401st.
    expect(search([200.5, 200, 3], noSlack)).toEqual([{ segment: 400, share: 0.5, straightKm: 3 }]);
  });

  it('lists a foot at a vertex for both segments that meet there', () => {
    expect(search([10, 10, 1], () => 1e-9).map(({ segment, share }) => [segment, share])).toEqual([
      [19, 1],
      [20, 0],
    ]);
  });
});
