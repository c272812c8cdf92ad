import { formatJson, type Product } from '../product.ts';
import { BASEMAP_ATTRIBUTION, BASEMAP_LICENCE } from './origin.ts';
import { packLevel } from './pack.ts';
import { readLevel } from './topology.ts';

const OVERVIEW = 'basemap/overview.topo.json';

/** The level for zoom 6 and below, in one file. */
export function buildOverview(): Product {
  const level = readLevel(OVERVIEW);
  return {
    path: 'public/basemap/overview.json',
    text: formatJson({ ...packLevel(level, [0, 0]) }),
    sources: [OVERVIEW],
    licence: BASEMAP_LICENCE,
    attribution: BASEMAP_ATTRIBUTION,
    madeBy: 'lib/data/build/basemap/overview.ts',
    counts: { landRings: level.land.length, landPoints: level.land.flat().length },
  };
}
