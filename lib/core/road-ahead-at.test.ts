import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { measureKm } from './geodesy.ts';
import { progressAt } from './progress-at.ts';
import { roadAheadAt } from './road-ahead-at.ts';
import { autumnCaravan, listMoments, someReports } from './testing/random-reports.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};

describe('the road ahead', () => {
  it('leads from where the caravan is to the nearest and the declared crossing, as long as progress says', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = buildTrack({ caravan: autumnCaravan, reports, ...geography });
        for (const moment of listMoments(reports)) {
          const { position, distanceToBorder } = progressAt(track, moment);
          if (position.kind === 'unknown' || 'kind' in distanceToBorder) continue;
          const { nearestCrossing, declaredCrossing } = distanceToBorder;
          for (const crossing of declaredCrossing ? [nearestCrossing, declaredCrossing] : [nearestCrossing]) {
            const road = roadAheadAt(track, { walkedKm: position.walkedKm, crossingId: crossing.id });
            expect(road?.km).toBe(crossing.routeKm);
            expect(measureKm(road?.positions[0] ?? [0, 0], position.position)).toBeLessThan(0.001);
            expect(road?.positions.at(-1)).toEqual(track.crossings.find(({ id }) => id === crossing.id)?.position);
            const chordKm = (road?.positions ?? []).reduce((sum, to, index, all) => {
              const from = all[index - 1];
              return from ? sum + measureKm(from, to) : sum;
            }, 0);
            expect(chordKm).toBeLessThanOrEqual((crossing.routeKm ?? 0) + 1);
            const kms = (road?.towns ?? []).map(({ km }) => km);
            expect(kms).toEqual(kms.toSorted((a, b) => a - b));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is not known to a crossing that nobody goes to', () => {
    const track = buildTrack({ caravan: autumnCaravan, reports: [], ...geography });
    expect(roadAheadAt(track, { walkedKm: 0, crossingId: 'x-nogales' })).toBeUndefined();
  });
});
