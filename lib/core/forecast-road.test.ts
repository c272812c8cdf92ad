import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { cutForecastRoad, findForecastRoad, locateOnRoad } from './forecast-road.ts';
import { measureKm } from './geodesy.ts';
import { at } from './testing/builders.ts';
import { autumnCaravan, listMoments, someReports } from './testing/random-reports.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const km = fc.double({ min: -200, max: 900, noNaN: true });

describe('the road of a forecast', () => {
  it('is not known before the first report', () => {
    const track = buildTrack({ caravan: autumnCaravan, reports: [], ...geography });
    expect(findForecastRoad(track, at('2022-10-29T12:00:00Z'))).toBeUndefined();
  });

  it('is cut into lines without a break, never longer than their kilometres', () => {
    fc.assert(
      fc.property(someReports, km, km, (reports, a, b) => {
        const track = buildTrack({ caravan: autumnCaravan, reports, ...geography });
        for (const moment of listMoments(reports)) {
          const on = findForecastRoad(track, moment);
          if (!on) continue;
          const range = { low: Math.min(a, b), high: Math.max(a, b) };
          const lines = cutForecastRoad(track, { on, range });
          for (const [index, line] of lines.entries()) {
            const before = lines[index - 1]?.at(-1);
            if (before) expect(measureKm(before, line[0] ?? [0, 0])).toBeLessThan(0.001);
          }
          const points = lines.flat();
          const length = points.reduce((sum, point, index) => sum + measureKm(points[index - 1] ?? point, point), 0);
          expect(length).toBeLessThanOrEqual((range.high - range.low) * 1.1 + 5);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('begins where the forecast was issued and ends at its crossing', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = buildTrack({ caravan: autumnCaravan, reports, ...geography });
        for (const moment of listMoments(reports)) {
          const on = findForecastRoad(track, moment);
          if (!on) continue;
          expect(locateOnRoad(on.road, -1)).toEqual(on.road.positions[0]);
          expect(locateOnRoad(on.road, on.road.km + 1)).toEqual(on.road.positions.at(-1));
        }
      }),
      { numRuns: 20 },
    );
  });
});
