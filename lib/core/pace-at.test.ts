import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { paceAt } from './pace-at.ts';
import type { Position } from './position.ts';
import type { TravelMode } from './report.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';
import { addHours } from './time.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const START = at('2024-03-01T00:00:00Z');
const TOWNS = {
  tapachula: [-92.26, 14.9],
  huixtla: [-92.46, 15.14],
  escuintla: [-92.66, 15.32],
  mapastepec: [-92.9, 15.43],
  arriaga: [-93.9, 16.24],
  chahuites: [-94.19, 16.29],
} as const satisfies Record<string, Position>;

/** Pace on the last of some evenings: day of the way, town, how. Road: 42.6, then 31.8, then 30 km. */
function paceOf(evenings: readonly (readonly [day: number, town: keyof typeof TOWNS, mode?: TravelMode | null])[]) {
  const reports = evenings.map(([day, town, mode = 'foot']) => {
    const time = addHours(START, day * 24);
    return aPublicReport(`day-${day}`, {
      observed: { from: time, to: time, precision: 'minute' },
      position: TOWNS[town],
      kind: 'camp',
      mode,
    });
  });
  const caravan = aCaravan({ startedOn: '2024-03-01', timeZone: 'UTC' });
  const track = buildTrack({ caravan, reports, ...geography });
  return paceAt(track, addHours(START, (evenings.at(-1)?.[0] ?? 0) * 24));
}

describe('the pace of a caravan', () => {
  it('is the whole way over all days, and the moving days by themselves', () => {
    const pace = paceOf([
      [0, 'tapachula'],
      [1, 'huixtla'],
      [2, 'huixtla'],
      [3, 'escuintla'],
    ]);
    expect(pace).toMatchObject({ movingDays: 2, restDays: 1, movingKmPerDay: 37.2, wholeKmPerDay: 74.4 / 4 });
    expect(pace.last3DaysKmPerDay).toBeCloseTo(74.4 / 3, 6);
    expect(pace.last7DaysKmPerDay).toEqual({ kind: 'not-enough-data', reason: 'no-evening-in-window' });
  });

  it('is told apart by the mode reported on each day', () => {
    const { byMode } = paceOf([
      [0, 'tapachula'],
      [1, 'huixtla', 'foot'],
      [2, 'escuintla', 'truck'],
    ]);
    expect(byMode).toEqual({
      foot: { kmPerDay: 42.6, days: 1, inferredDays: 0, dates: ['2024-03-02'] },
      truck: { kmPerDay: 31.8, days: 1, inferredDays: 0, dates: ['2024-03-03'] },
    });
  });

  it('takes nobody for having walked across days that nobody reported', () => {
    const pace = paceOf([
      [0, 'tapachula'],
      [5, 'mapastepec', 'foot'],
    ]);
    expect(pace.movingKmPerDay).toEqual({ kind: 'not-enough-data', reason: 'gap-hides-the-way' });
    expect(pace.byMode).toEqual({});
    expect(pace).toMatchObject({ restDays: 0, movingDays: 0, wholeKmPerDay: 104.4 / 6 });
  });

  it('leaves what was won across unreported days out of the moving days', () => {
    const pace = paceOf([
      [0, 'tapachula'],
      [1, 'huixtla'],
      [5, 'mapastepec'],
    ]);
    expect(pace).toMatchObject({ movingDays: 1, movingKmPerDay: 42.6, wholeKmPerDay: 104.4 / 6 });
  });

  it('gives no mean of the moving days that the whole way exceeds: the difference was won unseen', () => {
    const pace = paceOf([
      [0, 'tapachula'],
      [2, 'escuintla'],
      [3, 'mapastepec'],
    ]);
    expect(pace.byMode).toMatchObject({ foot: { days: 1 } });
    expect(pace).toMatchObject({ wholeKmPerDay: 104.4 / 4, movingKmPerDay: 30 });
    const faster = paceOf([
      [0, 'tapachula'],
      [2, 'arriaga'],
      [3, 'chahuites'],
    ]);
    expect(faster.movingKmPerDay).toEqual({ kind: 'not-enough-data', reason: 'gap-hides-the-way' });
    expect(faster.wholeKmPerDay).toBeGreaterThan(40);
  });

  it('names a mode that nobody states where the speed leaves no other, and counts it as inferred', () => {
    const { byMode } = paceOf([
      [0, 'tapachula', null],
      [1, 'huixtla', null],
      [2, 'arriaga', null],
    ]);
    expect(byMode).toMatchObject({ foot: { days: 1, inferredDays: 1 }, mixed: { days: 1, inferredDays: 1 } });
  });

  it('lets a window begin at an evening up to two days older, and no more', () => {
    const since = (day: number) =>
      paceOf([
        [0, 'tapachula'],
        [day, 'huixtla'],
        [8, 'escuintla'],
      ]).last3DaysKmPerDay;
    expect(since(5)).toBeCloseTo(31.8 / 3, 6);
    expect(since(3)).toBeCloseTo(31.8 / 5, 6);
    expect(since(2)).toEqual({ kind: 'not-enough-data', reason: 'gap-hides-the-way' });
  });

  it('approaches the border by less than it walks, and can recede', () => {
    const back = paceOf([
      [0, 'mapastepec'],
      [1, 'huixtla'],
    ]);
    expect(back.approachKmPerDay).toBeCloseTo(-61.8 / 2, 6);
    expect(back.wholeKmPerDay).toBeCloseTo(61.8 / 2, 6);
  });

  it('is not known of one evening', () => {
    const oneEvening = { kind: 'not-enough-data', reason: 'one-evening' };
    expect(paceOf([[0, 'tapachula']])).toMatchObject({ wholeKmPerDay: oneEvening, movingKmPerDay: oneEvening });
  });
});
