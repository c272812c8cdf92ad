import { buildBorder } from '../lib/core/border.ts';
import { buildRouteNetwork } from '../lib/core/build-route-network.ts';
import { buildTrack } from '../lib/core/build-track.ts';
import type { Caravan } from '../lib/core/caravan.ts';
import { measureKm } from '../lib/core/geodesy.ts';
import { getItem } from '../lib/core/get-item.ts';
import { explainSighting, type MatchState } from '../lib/core/match.ts';
import { type OpenTrack, openTrack } from '../lib/core/open-track.ts';
import type { Position } from '../lib/core/position.ts';
import { progressAt } from '../lib/core/progress-at.ts';
import { type PublicReport, publishReport } from '../lib/core/publication.ts';
import { type Roads, readRoads } from '../lib/core/road-point.ts';
import { collectUsed } from '../lib/core/testing/collect-used.ts';
import { addHours, DAY_MS, instantOfMs } from '../lib/core/time.ts';
import type { Sighting } from '../lib/core/track-sighting.ts';
import { loadBorder } from '../lib/data/load-border.ts';
import { loadCrossings } from '../lib/data/load-crossings.ts';
import { loadNetwork } from '../lib/data/load-network.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import { type BenchRow, compare } from './measure.ts';

const SLUG = '2023-12-exodus-from-poverty';
const SIZES = [1_000, 10_000, 100_000] as const;

/**
 * A track from 1,000 to 100,000 reports against the same reports merely sorted by their instant. The reports are those
 * of Christmas Eve, each moved by up to 6 h and 2 km, to the minute: nearly all are distinct facts.
 */
export async function run(): Promise<readonly BenchRow[]> {
  const { caravans, reports: seeds } = loadSeeds();
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG}: run npm run data`);
  const geography = {
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  };
  const statements = seeds.filter((seed) => seed.caravan === SLUG).map(({ statement }) => statement);
  const start = instantOfMs(Date.UTC(2023, 11, 28));
  const measureToAll = (from: Position) => geography.crossings.map(({ position }) => measureKm(from, position));
  return SIZES.flatMap((size) => {
    const reports = Array.from({ length: size }, (_, index) => vary({ index, statements, caravan }));
    const track = buildTrack({ caravan, reports, ...geography });
    const sightings = collectUsed({ caravan, reports, roads: readRoads(geography.network) });
    return [
      compare({
        name: `matching of ${size.toLocaleString('en')} reports`,
        ours: () => matchAll(sightings, readRoads(geography.network)),
        baselineName: 'the same reports sorted',
        baseline: () => reports.toSorted((a, b) => a.fixAt - b.fixAt),
        rounds: 3,
      }),
      compare({
        name: `track of ${size.toLocaleString('en')} reports`,
        ours: () => buildTrack({ caravan, reports, ...geography }),
        baselineName: 'the same reports sorted',
        baseline: () => reports.toSorted((a, b) => a.fixAt - b.fixAt),
        rounds: 3,
      }),
      compare({
        name: `numbers of a moment, ${size.toLocaleString('en')} reports`,
        ours: (call) => progressAt(track, addHours(start, call % 600)),
        baselineName: 'its straight lines to 35 crossings alone',
        baseline: (call) => measureToAll(track.knots[call % track.knots.length]?.position ?? [0, 0]),
        rounds: 5,
      }),
      ...compareAdded({ size, reports, caravan, geography }),
    ];
  });
}

type Input = Omit<Parameters<typeof buildTrack>[0], 'reports' | 'caravan'>;

/**
 * The track with one report more, kept from before, against all of it anew: with a report later than all, and with one
 * in the middle of the journey, from which on the story is told again.
 */
function compareAdded(added: {
  readonly size: number;
  readonly reports: readonly PublicReport[];
  readonly caravan: Caravan;
  readonly geography: Input;
}): readonly BenchRow[] {
  const { size, reports, caravan, geography } = added;
  const sorted = reports.toSorted((a, b) => a.fixAt - b.fixAt);
  const places = { newest: sorted.length - 1, 'from the middle': Math.floor(sorted.length / 2) };
  return Object.entries(places).map(([name, place]) => {
    const after = getItem(sorted, place);
    const track = openTrack({ caravan, ...geography });
    for (const report of reports) track.add(report);
    build(track);
    let count = 0;
    return compare({
      name: `one more of ${size.toLocaleString('en')}, ${name}`,
      ours: () => {
        count += 1;
        track.add({ ...after, id: `more-${count}`, fixAt: instantOfMs(after.fixAt + count * 1000) });
        build(track);
      },
      baselineName: 'all anew',
      baseline: () => buildTrack({ caravan, reports, ...geography }),
      rounds: 3,
    });
  });
}

function build(track: OpenTrack): void {
  const steps = track.build();
  while (!steps.next().done);
}

function matchAll(sightings: readonly Sighting[], roads: Roads): MatchState | null {
  return sightings.reduce<MatchState | null>((state, sighting) => explainSighting(state, sighting, roads), null);
}

function vary(copy: {
  readonly index: number;
  readonly statements: readonly PublicReport['statement'][];
  readonly caravan: Caravan;
}): PublicReport {
  const { index, statements, caravan } = copy;
  const original = statements[index % statements.length];
  if (!original) throw new Error('No statements to vary');
  const shift = ((index * 7919) % 720) - 360;
  const from = addHours(original.observed.from, 12 + shift / 60);
  const [lon, lat] = original.position;
  const position: Position = [lon + ((index * 31) % 5) / 100 - 0.02, lat + ((index * 17) % 5) / 100 - 0.02];
  const { report } = publishReport({
    revisions: [
      {
        reportId: `copy-${index}`,
        revision: 1,
        edition: index + 1,
        caravan: caravan.slug,
        receivedAt: from,
        recordedAt: from,
        statement: { ...original, position, observed: { from, to: from, precision: 'minute' } },
        status: 'accepted',
        author: 'import',
        reason: null,
      },
    ],
    context: {
      caravan,
      policy: { delayHours: 24, cellKm: 25 },
      now: instantOfMs(from + 365 * DAY_MS),
      lastReceivedAt: from,
    },
  });
  if (!report) throw new Error('A past report is public');
  return report;
}
