import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import type { Position } from './position.ts';
import type { Group } from './report.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';
import { addHours } from './time.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const TOWNS = {
  Tapachula: [-92.26, 14.9],
  Huixtla: [-92.46, 15.14],
  Mapastepec: [-92.9, 15.43],
  Arriaga: [-93.9, 16.24],
  Tijuana: [-117.0, 32.5],
  Mexicali: [-115.45, 32.63],
} as const satisfies Record<string, Position>;
const EVENING = at('2023-12-25T00:00:00Z');

function build(seen: readonly (readonly [day: number, town: keyof typeof TOWNS, group?: Group])[]) {
  const reports = seen.map(([day, town, group = 'main'], index) => {
    const moment = addHours(EVENING, day * 24);
    return aPublicReport(`r${index}`, {
      observed: { from: moment, to: moment, precision: 'minute' },
      place: town,
      position: TOWNS[town],
      kind: 'arrival',
      group,
      source: { kind: 'press', name: `source ${index}`, url: 'https://example.org/', published: null },
    });
  });
  return buildTrack({ caravan: aCaravan(), reports, ...geography });
}

describe('the tracks of parts', () => {
  it('are none where a part was seen once, or nobody speaks of one', () => {
    expect(
      build([
        [0, 'Tapachula'],
        [1, 'Huixtla'],
      ]).otherTracks,
    ).toEqual([]);
    expect(
      build([
        [0, 'Tapachula'],
        [1, 'Huixtla'],
        [1, 'Mapastepec', 'vanguard'],
      ]).otherTracks,
    ).toEqual([]);
  });

  it('split from the body where it was last seen before, and merge where it comes to them', () => {
    const track = build([
      [0, 'Tapachula'],
      [1, 'Huixtla', 'vanguard'],
      [2, 'Mapastepec', 'vanguard'],
      [2, 'Huixtla'],
      [4, 'Mapastepec'],
    ]);
    expect(track.otherTracks).toMatchObject([
      {
        group: 'vanguard',
        knownFrom: addHours(EVENING, 48),
        splitsAt: { place: 'Tapachula', at: EVENING },
        mergesAt: { place: 'Mapastepec', at: addHours(EVENING, 96) },
        fixes: [
          { place: 'Huixtla', reportIds: ['r1'] },
          { place: 'Mapastepec', reportIds: ['r2'] },
        ],
      },
    ]);
    const [other] = track.otherTracks;
    expect(other?.line[0]).toEqual([-92.2575, 14.9039]);
    expect(other?.fixes.map(({ vertex }) => other.line[vertex])).toEqual([
      [-92.4641, 15.1392],
      [-92.9004, 15.4336],
    ]);
    expect(track.evenings.map(({ place }) => place)).toEqual(['Tapachula', 'Huixtla', 'Mapastepec']);
  });

  it('begin anew once the body has caught up', () => {
    const track = build([
      [0, 'Tapachula'],
      [1, 'Huixtla', 'vanguard'],
      [2, 'Huixtla'],
      [3, 'Mapastepec', 'vanguard'],
      [4, 'Arriaga', 'vanguard'],
    ]);
    expect(track.otherTracks).toMatchObject([{ splitsAt: { place: 'Huixtla' }, mergesAt: null }]);
  });

  it('are inferred where a place that the body cannot have been at recurs', () => {
    const track = build([
      [0, 'Tijuana'],
      [1, 'Tijuana'],
      [1.1, 'Mexicali'],
      [1.2, 'Tijuana'],
      [2, 'Tijuana'],
      [2.1, 'Mexicali'],
      [2.2, 'Tijuana'],
      [3, 'Tijuana'],
    ]);
    expect(track.evenings.map(({ place }) => place)).toEqual(['Tijuana', 'Tijuana', 'Tijuana', 'Tijuana']);
    expect(track.otherTracks).toMatchObject([
      { group: 'inferred', splitsAt: { place: 'Tijuana' }, fixes: [{ place: 'Mexicali' }, { place: 'Mexicali' }] },
    ]);
  });

  it('are not inferred from one absurd report, nor from two of different places', () => {
    expect(
      build([
        [0, 'Tapachula'],
        [1, 'Tijuana'],
        [1.5, 'Huixtla'],
      ]).otherTracks,
    ).toEqual([]);
    const two = build([
      [0, 'Tapachula'],
      [0.5, 'Tijuana'],
      [1, 'Huixtla'],
      [2, 'Mapastepec'],
      [2.5, 'Mexicali'],
      [3, 'Mapastepec'],
    ]);
    expect(two.otherTracks).toEqual([]);
    expect(two.setAside.map(({ code }) => code)).toEqual(['too-fast', 'too-fast']);
  });
});
