import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { findImplausible, type Submission } from './plausibility.ts';
import type { Position } from './position.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';

const network = buildRouteNetwork(loadNetwork());
const caravan = aCaravan({ startedOn: '2023-12-24', endedOn: '2024-01-02' });
const MAPASTEPEC: Position = [-92.9, 15.43];
const track = buildTrack({
  caravan,
  reports: [
    aPublicReport('dec28', {
      observed: { from: at('2023-12-28T18:00:00Z'), to: at('2023-12-28T18:00:00Z'), precision: 'minute' },
      position: MAPASTEPEC,
      place: 'Mapastepec, Chiapas',
    }),
  ],
  network,
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
});
const now = at('2024-01-10T00:00:00Z');

function ask(change: {
  time: string;
  position?: Position;
  group?: Submission['group'];
  mode?: Submission['mode'];
  people?: Submission['people'];
}) {
  const { time, position = MAPASTEPEC, group = 'main', mode = null, people = null } = change;
  const observed = { from: at(time), to: at(time), precision: 'minute' } as const;
  return findImplausible({
    submission: { observed, position, kind: 'passing', mode, group, people },
    caravan,
    track,
    network,
    now,
  });
}

describe('a report is asked about before it is taken', () => {
  it('not at all when it agrees with the last', () => {
    expect(ask({ time: '2023-12-28T20:00:00Z' })).toEqual([]);
    expect(ask({ time: '2023-12-29T20:00:00Z', position: [-93.21, 15.69] })).toEqual([]);
  });

  it('when its interval begins in the future', () => {
    expect(ask({ time: '2024-01-10T03:00:00Z' })).toEqual([
      { code: 'future', hoursAhead: 3 },
      { code: 'after-end', endedOn: '2024-01-02' },
    ]);
  });

  it('when its date is after the end, by the local calendar', () => {
    expect(ask({ time: '2024-01-03T05:59:59Z' })).toEqual([]);
    expect(ask({ time: '2024-01-03T06:00:00Z' })).toEqual([{ code: 'after-end', endedOn: '2024-01-02' }]);
  });

  it('when its place is off every road, with the distance where that is known', () => {
    expect(ask({ time: '2023-12-28T20:00:00Z', position: [-100, 12] })).toEqual([
      { code: 'off-road', distanceKm: null },
    ]);
    const [hills] = ask({ time: '2023-12-28T20:00:00Z', position: [-93.1, 15.3] });
    expect(hills).toMatchObject({ code: 'off-road' });
  });

  it('when nobody can be there so soon, with the numbers', () => {
    const [fast] = ask({ time: '2023-12-28T20:00:00Z', position: [-93.9, 16.24] });
    expect(fast).toMatchObject({ code: 'too-fast', relation: 'after', reportId: 'dec28', hours: 2 });
    expect(fast).toHaveProperty('distanceKm', expect.closeTo(147, 0));
    expect(fast).toHaveProperty('kmPerHour', expect.closeTo(73.5, 0));
  });

  it('also when it could not have come to the next report in time', () => {
    expect(ask({ time: '2023-12-28T16:00:00Z', position: [-93.9, 16.24] })).toMatchObject([
      { code: 'too-fast', relation: 'before' },
    ]);
  });

  it('by the way it went: what a bus can, feet cannot', () => {
    const arriaga: Position = [-93.9, 16.24];
    expect(ask({ time: '2023-12-28T20:00:00Z', position: arriaga, mode: 'bus' })).toEqual([]);
    expect(ask({ time: '2023-12-29T06:00:00Z', position: arriaga, mode: 'foot' })).toMatchObject([
      { code: 'too-fast' },
    ]);
  });

  it('when it counts more people than twice the largest caravan so far', () => {
    const people = (high: number) => ask({ time: '2023-12-28T20:00:00Z', people: { low: high, high } });
    expect(people(20_000)).toEqual([]);
    expect(people(900_000)).toEqual([{ code: 'too-many-people', high: 900_000 }]);
  });

  it('not for its speed when it is another group', () => {
    expect(ask({ time: '2023-12-28T19:00:00Z', position: [-99.13, 19.43], group: 'splinter' })).toEqual([]);
  });
});
