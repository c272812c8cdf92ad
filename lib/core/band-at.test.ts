import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { bandAt } from './band-at.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { progressAt } from './progress-at.ts';
import type { PublicReport } from './publication.ts';
import { aPublicReport, at } from './testing/builders.ts';
import { autumnCaravan, listMoments, someReports } from './testing/random-reports.ts';
import { addHours } from './time.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const build = (reports: readonly PublicReport[]) => buildTrack({ caravan: autumnCaravan, reports, ...geography });

const TOWNS = { huixtla: [-92.46, 15.14], escuintla: [-92.66, 15.32] } as const;
const seen = (id: string, when: string, town: keyof typeof TOWNS) =>
  aPublicReport(id, {
    observed: { from: at(when), to: at(when), precision: 'minute' },
    position: TOWNS[town],
    kind: 'camp',
    accuracyKm: 3,
  });
const FIRST = '2022-10-28T18:00:00-05:00';

describe('the bands of a moment', () => {
  it('hold one another and the position, never reach behind the start, and exist from the first report on', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const bands = bandAt(track, moment);
          const { position } = progressAt(track, moment);
          expect(bands?.kind ?? 'unknown').toBe(position.kind);
          if (!bands) continue;
          const { band50, band90, medianKm } = bands;
          const ascending = [0, band90.low, band50.low, medianKm, band50.high, band90.high];
          expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
          expect(band90.high).toBeGreaterThan(band90.low);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hold what is covered at the moment, on its scale', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const { position, covered } = progressAt(track, moment);
          if (position.kind === 'unknown' || 'kind' in covered) continue;
          for (const { low, high } of [position.band50Km, position.band90Km]) {
            expect(low).toBeLessThanOrEqual(covered.routeKm + 0.001);
            expect(high).toBeGreaterThanOrEqual(covered.routeKm - 0.001);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the accuracy of the reports where it was seen', () => {
    const track = build([seen('a', FIRST, 'huixtla'), seen('b', '2022-10-29T18:00:00-05:00', 'escuintla')]);
    expect(bandAt(track, at('2022-10-29T18:00:00-05:00'))).toMatchObject({
      kind: 'observed',
      medianKm: 31.8,
      band90: { low: 28.8, high: 34.8 },
    });
  });

  it('are wide half-way between two places, and no wider than the road between them', () => {
    const track = build([seen('a', FIRST, 'huixtla'), seen('b', '2022-11-02T18:00:00-06:00', 'escuintla')]);
    const bands = bandAt(track, at('2022-10-31T12:00:00-06:00'));
    expect(bands?.kind).toBe('estimated');
    expect((bands?.band90.high ?? 0) - (bands?.band90.low ?? 0)).toBeGreaterThan(20);
    expect(bands?.band90.high).toBeLessThanOrEqual(34.8);
  });

  it('stay with the last place and widen ahead once nothing more is reported, night by night', () => {
    const track = build([seen('a', FIRST, 'huixtla')]);
    const highs = [0, 24, 48, 72].map((hours) => bandAt(track, addHours(at(FIRST), hours))?.band90.high ?? 0);
    expect(highs).toEqual(highs.toSorted((a, b) => a - b));
    expect(new Set(highs).size).toBe(4);
    expect(bandAt(track, addHours(at(FIRST), 72))).toMatchObject({ kind: 'extrapolated', medianKm: 0 });
  });
});
