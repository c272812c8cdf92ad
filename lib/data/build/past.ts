import { buildBorder } from '../../core/border.ts';
import { buildRouteNetwork } from '../../core/build-route-network.ts';
import { listDistinct } from '../../core/past-for.ts';
import { readPastCaravan } from '../../core/past-of-track.ts';
import { parseSeeds } from '../load-seeds.ts';
import { buildSeedTrack } from '../seed-track.ts';
import { readBorderLine } from './border.ts';
import { readCorridors } from './corridors.ts';
import { readCrossings } from './crossings.ts';
import { compileNetwork } from './network.ts';
import { formatJson, type Product } from './product.ts';
import { buildSeeds, FACTS_LICENCE } from './seeds.ts';

/** What an installation without caravans of its own learns from: where those of the seeds slept, and how they ended. */
export function buildPast(): Product {
  const seeds = buildSeeds();
  const { caravans, reports } = parseSeeds(JSON.parse(seeds.text));
  const land = {
    network: buildRouteNetwork(compileNetwork(readCorridors())),
    findNearestBorderPoint: buildBorder(readBorderLine()),
    crossings: readCrossings(),
  };
  const past = caravans.map((caravan) => {
    const own = reports.filter((report) => report.caravan === caravan.slug);
    return readPastCaravan(caravan, buildSeedTrack({ caravan, reports: own, land }));
  });
  const distinct = listDistinct(past);
  return {
    path: 'lib/data/generated/past.json',
    text: formatJson({ past: distinct }),
    sources: seeds.sources,
    licence: FACTS_LICENCE,
    attribution: seeds.attribution,
    madeBy: 'lib/data/build/past.ts',
    counts: { caravans: distinct.length, evenings: distinct.reduce((sum, { evenings }) => sum + evenings.length, 0) },
  };
}
