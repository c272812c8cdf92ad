import { bandAt } from '../lib/core/band-at.ts';
import { buildBorder } from '../lib/core/border.ts';
import { buildRouteNetwork } from '../lib/core/build-route-network.ts';
import { progressAt } from '../lib/core/progress-at.ts';
import { findStretch } from '../lib/core/stretch-at.ts';
import { addHours } from '../lib/core/time.ts';
import type { Track } from '../lib/core/track.ts';
import { loadBorder } from '../lib/data/load-border.ts';
import { loadCrossings } from '../lib/data/load-crossings.ts';
import { loadNetwork } from '../lib/data/load-network.ts';
import { loadPast } from '../lib/data/load-past.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import { buildSeedTrack } from '../lib/data/seed-track.ts';
import { type BenchRow, compare } from './measure.ts';

/** Nine weeks with as many nights that no report tells of as any past caravan has. */
const SLUG = '2024-03-25-viacrucis';

/** What a step of the slider asks for: the band of a moment, and its line on the road. */
export async function run(): Promise<readonly BenchRow[]> {
  const track = build();
  const start = track.knots[0]?.at;
  if (start === undefined) throw new Error(`${SLUG} has no report: run npm run data`);
  const momentOf = (call: number) => addHours(start, call % 1_700);
  const baselineName = 'all numbers of the moment';
  const baseline = (call: number) => progressAt(track, momentOf(call));
  return [
    compare({ name: 'band of a moment', ours: (call) => bandAt(track, momentOf(call)), baselineName, baseline }),
    compare({
      name: 'band of a moment as a line',
      ours: (call) => {
        const at = momentOf(call);
        const bands = bandAt(track, at);
        return bands && findStretch(track, bands.band90, at);
      },
      baselineName,
      baseline,
    }),
  ];
}

function build(): Track {
  const { caravans, reports } = loadSeeds();
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG}: run npm run data`);
  const land = {
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
    past: loadPast(),
  };
  return buildSeedTrack({ caravan, reports: reports.filter((report) => report.caravan === SLUG), land });
}
