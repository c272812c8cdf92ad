import { buildBorder } from '../lib/core/border.ts';
import { buildRouteNetwork } from '../lib/core/build-route-network.ts';
import { forecastAt } from '../lib/core/forecast-at.ts';
import { studyPast } from '../lib/core/forecast-ground.ts';
import { progressAt } from '../lib/core/progress-at.ts';
import { addHours, instantOfMs } from '../lib/core/time.ts';
import { loadBorder } from '../lib/data/load-border.ts';
import { loadCrossings } from '../lib/data/load-crossings.ts';
import { loadNetwork } from '../lib/data/load-network.ts';
import { loadPast } from '../lib/data/load-past.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import { buildSeedTrack } from '../lib/data/seed-track.ts';
import { type BenchRow, compare } from './measure.ts';

const SLUG = '2023-12-exodus-from-poverty';

/** A forecast of the Christmas Eve caravan, at another hour each time, against the numbers of the same moment. */
export async function run(): Promise<readonly BenchRow[]> {
  const { caravans, reports } = loadSeeds();
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG}: run npm run data`);
  const land = {
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  };
  const own = reports.filter((report) => report.caravan === SLUG);
  const track = buildSeedTrack({ caravan, reports: own, land });
  const past = loadPast();
  const ground = studyPast({ ...land, past });
  const start = instantOfMs(Date.UTC(2023, 11, 26));
  const momentOf = (call: number) => addHours(start, (call * 7) % 600);
  return [
    compare({
      name: 'forecast of a moment',
      ours: (call) => forecastAt({ slug: SLUG, track, at: momentOf(call), ground, isCoarse: false }),
      baselineName: 'the numbers of that moment',
      baseline: (call) => progressAt(track, momentOf(call)),
      rounds: 7,
    }),
    compare({
      name: 'measuring 51 past caravans',
      ours: () => studyPast({ ...land, past }),
      baselineName: 'a track of 77 reports',
      baseline: () => buildSeedTrack({ caravan, reports: own, land }),
      rounds: 3,
    }),
  ];
}
