import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { measureKm } from './geodesy.ts';
import { findCrossingAhead, findStretch } from './stretch-at.ts';
import { at } from './testing/builders.ts';
import { autumnCaravan, someReports } from './testing/random-reports.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const BEFORE = at('2022-10-29T12:00:00Z');
const DECLARED = at('2022-11-04T12:00:00Z');

describe('a stretch of the way', () => {
  it('runs along the way and on along the road ahead without a break, never longer than its kilometres', () => {
    fc.assert(
      fc.property(
        someReports,
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (reports, a, b) => {
          const track = buildTrack({ caravan: autumnCaravan, reports, ...geography });
          const range = { low: Math.min(a, b), high: Math.max(a, b) };
          const lines = findStretch(track, range, BEFORE);
          if (track.knots.length === 0) expect(lines).toEqual([]);
          for (const [index, line] of lines.entries()) {
            expect(line.length).toBeGreaterThanOrEqual(2);
            const before = lines[index - 1]?.at(-1);
            if (before) expect(measureKm(before, line[0] ?? [0, 0])).toBeLessThan(0.001);
          }
          const points = lines.flat();
          const km = points.reduce((sum, point, index) => sum + measureKm(points[index - 1] ?? point, point), 0);
          expect(km).toBeLessThanOrEqual((range.high - range.low) * 1.1 + 5);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('ends at the crossing that is nearest by road, or declared by then', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = buildTrack({ caravan: autumnCaravan, reports, ...geography });
        const endKm = track.way.vertices.at(-1)?.walkedKm;
        if (endKm === undefined) return;
        expect(findCrossingAhead(track, DECLARED)?.id).toBe('x-san-ysidro');
        for (const moment of [BEFORE, DECLARED]) {
          const ahead = findCrossingAhead(track, moment);
          const lines = findStretch(track, { low: endKm, high: endKm + 9_000 }, moment);
          const crossing = track.crossings.find(({ id }) => id === ahead?.id);
          expect(lines.at(-1)?.at(-1)).toEqual(crossing?.position);
        }
      }),
      { numRuns: 20 },
    );
  });
});
