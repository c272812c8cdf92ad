import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { measureKm } from './geodesy.ts';
import type { Progress } from './progress.ts';
import { progressAt } from './progress-at.ts';
import type { PublicReport } from './publication.ts';
import { measureToNode } from './route-line.ts';
import { aPublicReport, at } from './testing/builders.ts';
import { autumnCaravan, listMoments, someReports } from './testing/random-reports.ts';
import { addHours } from './time.ts';

const network = buildRouteNetwork(loadNetwork());
const findNearestBorderPoint = buildBorder(loadBorder());
const crossings = loadCrossings();
const build = (reports: readonly PublicReport[]) =>
  buildTrack({ caravan: autumnCaravan, reports, network, findNearestBorderPoint, crossings });

/** Where it is between two reports, and what follows from that, is the exception of the contract. */
function leaveOutWhere({ position, covered: _covered, distanceToBorder: _distance, ...rest }: Progress) {
  return { ...rest, lastReport: position.lastReport };
}

describe('the numbers of a moment', () => {
  it('rest on nothing that was observed after it', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const then = progressAt(build(reports.filter(({ fixAt }) => fixAt <= moment)), moment);
          expect(leaveOutWhere(progressAt(track, moment))).toEqual(leaveOutWhere(then));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('at the evening reports of a day, with no departure to follow, are what they were then in all', () => {
    fc.assert(
      fc.property(someReports, (all) => {
        const reports = all.filter(({ statement }) => statement.kind !== 'departure' && statement.kind !== 'passing');
        const track = build(reports);
        for (const { at: moment } of track.knots) {
          const then = progressAt(build(reports.filter(({ fixAt }) => fixAt <= moment)), moment);
          const now = progressAt(track, moment);
          expect({ ...now, position: null }).toEqual({ ...then, position: null });
          expect(now.position).toMatchObject({ kind: 'observed', walkedKm: expect.anything() });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('agree with one another', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const { position, covered, distanceToBorder, pace } = progressAt(track, moment);
          if (position.kind === 'unknown' || 'kind' in covered || 'kind' in distanceToBorder) {
            expect([position.kind, 'kind' in covered]).toEqual(['unknown', true]);
            continue;
          }
          expect(covered.routeKm).toBeGreaterThanOrEqual(0);
          expect(covered.routeKm).toBeLessThanOrEqual(position.walkedKm + 0.001);
          expect(covered.straightKm).toBeLessThanOrEqual(covered.routeKm * 1.01 + 5);
          const { wholeKmPerDay: whole, movingKmPerDay: moving } = pace;
          if (typeof whole === 'number' && typeof moving === 'number') expect(whole).toBeLessThanOrEqual(moving + 0.01);
          if (typeof whole === 'number' && typeof moving !== 'number' && moving.reason === 'no-moving-day')
            expect(whole).toBeLessThanOrEqual(2.01);
          const { nearestCrossing, declaredCrossing } = distanceToBorder;
          expect(nearestCrossing.routeKm).toBe(
            Math.min(...distanceToBorder.crossings.map(({ routeKm }) => routeKm ?? Infinity)),
          );
          expect(declaredCrossing?.id).toBe(moment >= at('2022-10-31T06:00:00Z') ? 'x-san-ysidro' : undefined);
          expect(Math.abs(distanceToBorder.straightKm - findNearestBorderPoint(position.position).km)).toBeLessThan(
            0.05,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give each crossing its shortest road and its straight line, between towns too', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const { position, distanceToBorder } = progressAt(track, moment);
          if (position.kind === 'unknown' || 'kind' in distanceToBorder) continue;
          const point = network.project(position.position, 1);
          for (const { id, routeKm, straightKm } of distanceToBorder.crossings) {
            const node = network.nodes.findIndex((one) => one.id === id);
            const crossing = crossings.find((one) => one.id === id);
            expect(straightKm).toBeCloseTo(measureKm(position.position, crossing?.position ?? [0, 0]), 6);
            // A place within 2 km of a town is projected to the town: that far the two may differ.
            if (point) expect(Math.abs((routeKm ?? 0) - measureToNode(network, point, node))).toBeLessThan(2.5);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are unknown, with a reason, without a report, before the first and off every road', () => {
    const moment = at('2022-10-28T18:00:00Z');
    const arrival = aPublicReport('a', {
      observed: { from: moment, to: moment, precision: 'minute' },
      people: { low: 10, high: 20 },
    });
    const inTheSea = { ...arrival, statement: { ...arrival.statement, position: [-100, 13] as const } };
    const unknown = (reports: readonly PublicReport[]) => progressAt(build(reports), addHours(moment, -1));
    for (const [reports, reason] of [
      [[], 'no-report'],
      [[arrival], 'before-first-report'],
      [[inTheSea], 'off-network'],
    ] as const) {
      expect(unknown(reports)).toEqual({
        at: addHours(moment, -1),
        position: { kind: 'unknown', reason, lastReport: null },
        freshness: 'silent',
        distanceToBorder: { kind: 'unknown', reason },
        covered: { kind: 'unknown', reason },
        people: null,
        reports: 0,
        pace: expect.objectContaining({ wholeKmPerDay: { kind: 'not-enough-data', reason: 'no-report' } }),
      });
    }
  });

  it('count from the fix instant on, inclusive, and stay at the last place after it', () => {
    const moment = at('2022-10-28T18:00:00Z');
    const track = build([aPublicReport('a', { observed: { from: moment, to: moment, precision: 'minute' } })]);
    const see = (hours: number) => progressAt(track, addHours(moment, hours));
    expect(see(-1 / 3600).reports).toBe(0);
    expect(see(0)).toMatchObject({
      reports: 1,
      position: { kind: 'observed', place: 'Huixtla, Chiapas', lastReport: { id: 'a', ageHours: 0 } },
      covered: { routeKm: 0, days: 2 },
      pace: { wholeKmPerDay: { reason: 'one-evening' } },
    });
    expect(see(48)).toMatchObject({
      position: { kind: 'extrapolated', place: 'Huixtla, Chiapas' },
      covered: { routeKm: 0, days: 2 },
    });
    expect([24, 36, 72, 72.1].map((hours) => see(hours).freshness)).toEqual(['on-time', 'due', 'overdue', 'silent']);
  });
});
