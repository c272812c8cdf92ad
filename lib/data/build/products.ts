import { buildBorderLine } from './basemap/border-line.ts';
import { buildOverview } from './basemap/overview.ts';
import { buildDetail } from './basemap/pieces.ts';
import { buildPlacesOverview } from './basemap/places.ts';
import { buildBorder } from './border.ts';
import { buildCrossings } from './crossings.ts';
import { buildEvents } from './events.ts';
import { buildGazetteer } from './gazetteer.ts';
import { buildNetwork } from './network.ts';
import { buildPast } from './past.ts';
import type { Product } from './product.ts';
import { buildSeeds } from './seeds.ts';

/** Every generated file, made anew in memory. Deterministic: no clock, no randomness, no network. About 2 s. */
export function buildProducts(): readonly Product[] {
  return [
    buildNetwork(),
    buildBorder(),
    buildCrossings(),
    buildGazetteer(),
    buildSeeds(),
    buildPast(),
    buildEvents(),
    buildOverview(),
    buildPlacesOverview(),
    buildBorderLine(),
    ...buildDetail(),
  ];
}
