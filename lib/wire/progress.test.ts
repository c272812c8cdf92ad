import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRouteNetwork } from '../core/build-route-network.ts';
import { buildTrack } from '../core/build-track.ts';
import type { Progress } from '../core/progress.ts';
import { aCaravan } from '../core/testing/builders.ts';
import { instantOfMs } from '../core/time.ts';
import { toProgressDocument } from './progress.ts';

const at = instantOfMs(Date.UTC(2023, 11, 28));
const none = { kind: 'not-enough-data', reason: 'no-report' } as const;

function progressWith(parts: Partial<Progress>): Progress {
  return {
    at,
    position: { kind: 'unknown', reason: 'no-report', lastReport: null },
    freshness: 'silent',
    distanceToBorder: { kind: 'unknown', reason: 'no-report' },
    covered: { kind: 'unknown', reason: 'no-report' },
    pace: {
      wholeKmPerDay: none,
      movingKmPerDay: none,
      last3DaysKmPerDay: none,
      last7DaysKmPerDay: none,
      byMode: {},
      restDays: 0,
      movingDays: 0,
      approachKmPerDay: none,
      basis: { whole: [], moving: [], last3Days: [], last7Days: [] },
    },
    people: null,
    reports: 0,
    ...parts,
  };
}

/** Of a caravan of which nothing is reported. */
const track = buildTrack({
  caravan: aCaravan(),
  reports: [],
  network: buildRouteNetwork({ nodes: [], edges: [] }),
  findNearestBorderPoint: () => ({ km: 1, point: [-106, 31] }),
  crossings: [],
});
const toDocument = (parts: Partial<Progress>) => toProgressDocument({ progress: progressWith(parts), track, asOf: at });

const crossing = (routeKm: number | null) => ({ id: 'x', name: 'X', routeKm, straightKm: 1 });

describe('toProgressDocument', () => {
  it('keeps covered + to go = total after rounding', () => {
    const km = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(km, km, (covered, toGo) => {
        const document = toDocument({
          covered: { routeKm: covered, straightKm: 1, days: 1 },
          distanceToBorder: {
            straightKm: 1,
            point: [-106, 31],
            nearestCrossing: crossing(toGo),
            declaredCrossing: null,
            crossings: [crossing(toGo)],
          },
        });
        if ('kind' in document.covered || 'kind' in document.distanceToBorder || 'kind' in document.total)
          throw document;
        const sum = document.covered.routeKm + (document.distanceToBorder.nearestCrossing.routeKm ?? Number.NaN);
        expect(document.total.routeKm).toBeCloseTo(sum, 6);
        expect(document.covered.routeKm).toBe(Number(document.covered.routeKm.toFixed(1)));
      }),
    );
  });

  it('says what is unknown in place of numbers', () => {
    const document = toDocument({});
    expect(document).toMatchObject({
      at: '2023-12-28T00:00:00Z',
      position: { kind: 'unknown', reason: 'no-report', lastReport: null },
      covered: { kind: 'unknown' },
      total: { kind: 'unknown' },
      pace: { wholeKmPerDay: none },
      people: null,
    });
  });

  it('knows no total where no road leads to the border', () => {
    const document = toDocument({
      covered: { routeKm: 1, straightKm: 1, days: 1 },
      distanceToBorder: {
        straightKm: 1,
        point: [-106, 31],
        nearestCrossing: crossing(null),
        declaredCrossing: null,
        crossings: [],
      },
    });
    expect(document.total).toEqual({ kind: 'unknown', reason: 'off-network' });
  });
});
