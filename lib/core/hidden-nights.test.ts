import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { bandAt } from './band-at.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import type { PastCaravan } from './past-caravan.ts';
import type { Position } from './position.ts';
import { positionAt } from './position-at.ts';
import { aCaravan, aPublicReport, at, on } from './testing/builders.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const TOWNS = {
  tapachula: [-92.26, 14.9],
  huixtla: [-92.46, 15.14],
  escuintla: [-92.66, 15.32],
  mapastepec: [-92.9, 15.43],
} as const satisfies Record<string, Position>;

/** Another caravan, years before, that slept two nights at Escuintla. */
const other: PastCaravan = {
  slug: 'other',
  name: { en: 'March', es: 'Marcha' },
  startedOn: on('2019-03-01'),
  endedOn: on('2019-03-09'),
  outcome: 'dissolved',
  evenings: ['2019-03-03', '2019-03-04'].map((date) => ({
    date: on(date),
    basis: 'stay',
    position: TOWNS.escuintla,
    place: 'Escuintla, Chiapas',
    coveredKm: 74,
    mode: null,
  })),
};

function build(stays: readonly (readonly [date: string, town: keyof typeof TOWNS])[], past = [other]) {
  const reports = stays.map(([date, town]) => {
    const day = { from: at(`${date}T06:00:00Z`), to: at(`${date}T23:59:59-06:00`), precision: 'day' as const };
    return aPublicReport(`${date} ${town}`, { observed: day, position: TOWNS[town], place: town, kind: 'camp' });
  });
  return buildTrack({ caravan: aCaravan({ startedOn: '2023-12-24' }), reports, past, ...geography });
}

describe('the hidden nights of a track', () => {
  it('are those between two reports, from dusk to dawn', () => {
    const track = build([
      ['2023-12-24', 'huixtla'],
      ['2023-12-27', 'mapastepec'],
    ]);
    expect(track.nights.map((night) => [night.at, night.leavesAt])).toEqual([
      [at('2023-12-25T18:00:00-06:00'), at('2023-12-26T05:00:00-06:00')],
      [at('2023-12-26T18:00:00-06:00'), at('2023-12-27T05:00:00-06:00')],
    ]);
  });

  it('are none where every evening is reported, or where the caravan has not moved', () => {
    expect(
      build([
        ['2023-12-24', 'tapachula'],
        ['2023-12-25', 'huixtla'],
      ]).nights,
    ).toEqual([]);
    expect(
      build([
        ['2023-12-24', 'huixtla'],
        ['2023-12-28', 'huixtla'],
      ]).nights,
    ).toEqual([]);
  });

  it('are spent in a town where others slept, in which the position then stands still until dawn', () => {
    const track = build([
      ['2023-12-24', 'huixtla'],
      ['2023-12-26', 'mapastepec'],
    ]);
    for (const time of ['2023-12-25T18:00:00-06:00', '2023-12-25T23:00:00-06:00', '2023-12-26T05:00:00-06:00']) {
      expect(positionAt(track, at(time))).toMatchObject({ kind: 'estimated', place: 'Escuintla, Chiapas' });
    }
  });

  it('are open to rests at both ends', () => {
    const track = build([
      ['2023-12-24', 'huixtla'],
      ['2023-12-26', 'mapastepec'],
    ]);
    const bands = bandAt(track, at('2023-12-25T20:00:00-06:00'));
    expect(bands?.band90.low).toBe(0);
    expect(bands?.band90.high).toBeCloseTo(61.8 + 3, 6);
  });

  it('do not learn from the caravan itself or a copy of it', () => {
    const copy = { ...other, slug: 'copy', startedOn: on('2023-12-24') };
    const evenings = [
      { ...copy.evenings[0], date: on('2023-12-24'), position: TOWNS.huixtla },
      { ...copy.evenings[1], date: on('2023-12-25') },
    ] as PastCaravan['evenings'];
    const stays = [
      ['2023-12-24', 'huixtla'],
      ['2023-12-26', 'mapastepec'],
    ] as const;
    expect(build(stays, [{ ...copy, evenings }]).nights).toEqual(build(stays, []).nights);
  });

  it('leave a gap of many weeks open', () => {
    const track = build([
      ['2023-12-24', 'huixtla'],
      ['2024-03-24', 'mapastepec'],
    ]);
    expect(track.nights).toEqual([]);
    expect(bandAt(track, at('2024-02-08T12:00:00-06:00'))).toMatchObject({ kind: 'estimated' });
  });
});
