import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetwork } from '../data/load-network.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { explainSighting, type MatchState } from './match.ts';
import type { Position } from './position.ts';
import { readRoads } from './road-point.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';
import { collectUsed } from './testing/collect-used.ts';
import { addHours } from './time.ts';

const network = buildRouteNetwork(loadNetwork());
const TOWNS = {
  tapachula: [-92.26, 14.9],
  huixtla: [-92.46, 15.14],
  mapastepec: [-92.9, 15.43],
  pijijiapan: [-93.21, 15.69],
  arriaga: [-93.9, 16.24],
  tapanatepec: [-94.19, 16.37],
  juchitan: [-95.02, 16.44],
  puebla: [-98.2, 19.04],
} as const satisfies Record<string, Position>;
type Town = keyof typeof TOWNS;

interface Seen {
  readonly day: number;
  readonly town: Town;
  /** Local; none: only the day is known. */
  readonly hour?: number;
  readonly mode?: 'foot' | 'bus';
  readonly kind?: 'arrival' | 'departure' | 'passing' | 'camp';
  readonly source?: string;
}

const MIDNIGHT = at('2023-12-24T06:00:00Z');

/** The towns in which the reports are held to have seen the body, and those held to have gone astray. */
function explain(seen: readonly Seen[]) {
  const reports = seen.map(({ day, town, hour, mode, kind = 'arrival', source = 'A' }, index) => {
    const from = addHours(MIDNIGHT, day * 24 + (hour ?? 0));
    return aPublicReport(`r${index}`, {
      observed:
        hour === undefined
          ? { from, to: addHours(from, 24), precision: 'day' }
          : { from, to: from, precision: 'minute' },
      place: town,
      position: TOWNS[town],
      mode: mode ?? null,
      kind,
      source: { kind: 'press', name: source, url: 'https://example.org/', published: null },
    });
  });
  const roads = readRoads(network);
  let state: MatchState | null = null;
  for (const sighting of collectUsed({ caravan: aCaravan(), reports, roads })) {
    state = explainSighting(state, sighting, roads);
  }
  const used: string[] = [];
  const astray: string[] = [];
  for (let one = state?.held ?? null; one; one = one.before) (one.point ? used : astray).unshift(one.sighting.place);
  return { used, astray };
}

const walk: readonly Seen[] = [
  { day: 0, town: 'tapachula', kind: 'departure' },
  { day: 1, town: 'huixtla' },
  { day: 3, town: 'mapastepec' },
  { day: 4, town: 'pijijiapan' },
  { day: 6, town: 'arriaga' },
];

describe('the match of reports to the roads', () => {
  it('takes a walk along the road as it is reported', () => {
    expect(explain(walk).astray).toEqual([]);
  });

  it('holds a place astray to which nobody gets in the time, whatever else is known', () => {
    expect(explain([...walk, { day: 6, hour: 23, town: 'puebla' }, { day: 7, town: 'tapanatepec' }]).astray).toEqual([
      'puebla',
    ]);
  });

  it('holds a place astray to which one source alone sends the caravan and back', () => {
    expect(explain([...walk, { day: 2, town: 'juchitan', mode: 'bus' }]).astray).toEqual(['juchitan']);
  });

  it('believes two sources that it was there and back', () => {
    const twice = ['A', 'B'].map((source) => ({ day: 2, town: 'juchitan', source }) as const);
    expect(explain([...walk, ...twice]).astray).toEqual([]);
  });

  it('believes one source that it rode on, and one that it was brought back for good', () => {
    expect(explain([...walk, { day: 7, town: 'puebla', mode: 'bus' }]).astray).toEqual([]);
    const back: readonly Seen[] = [
      { day: 7, town: 'tapachula', mode: 'bus' },
      { day: 9, town: 'huixtla' },
      { day: 11, town: 'mapastepec' },
    ];
    expect(explain([...walk, ...back]).astray).toEqual([]);
  });

  it('gives up what it held true first once most deny it', () => {
    const first: Seen = { day: 0, hour: 4, town: 'puebla', kind: 'camp' };
    expect(explain([first, ...walk.slice(0, 1)]).astray).toHaveLength(1);
    expect(explain([first, ...walk]).astray).toEqual(['puebla']);
  });

  it('keeps every report of a column that is a day long', () => {
    const column: readonly Seen[] = [
      { day: 4, town: 'mapastepec', kind: 'camp' },
      { day: 5, town: 'pijijiapan', hour: 9, kind: 'passing' },
      { day: 5, town: 'mapastepec', hour: 18, kind: 'camp' },
    ];
    expect(explain([...walk, ...column]).astray).toEqual([]);
  });

  it('holds any one place astray that lies a day by bus off the way, on any day between two others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Town>('juchitan', 'puebla'),
        fc.integer({ min: 2, max: 3 }),
        fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
        fc.constantFrom(undefined, 'foot' as const, 'bus' as const),
        fc.constantFrom('arrival' as const, 'departure' as const, 'passing' as const, 'camp' as const),
        (town, day, hour, mode, kind) => {
          const one: Seen = { day, town, kind, ...(hour === undefined ? {} : { hour }), ...(mode ? { mode } : {}) };
          expect(explain([...walk, one]).astray).toEqual([town]);
        },
      ),
    );
  });
});
