import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBasemap } from './basemap-decode.ts';
import { type Basemap, type PlacesFile, parseBasemapFile, parsePlacesFile } from './basemap-format.ts';

export interface Overview {
  readonly base: Basemap;
  readonly places: PlacesFile;
}

let kept: Overview | undefined;

/**
 * The base map's overview with its labels, for pictures that the server draws; the browser fetches the same files.
 * Some 20 ms the first time, then kept. Server only. Throws when `npm run data` has not made the files.
 */
export function loadOverview(): Overview {
  kept ??= {
    base: decodeBasemap(parseBasemapFile(readBasemap('overview.json'))),
    places: parsePlacesFile(readBasemap('places-overview.json')),
  };
  return kept;
}

/** By the working directory, which is the checkout: pages are bundled, so a path beside this file would not hold. */
function readBasemap(name: string): unknown {
  return JSON.parse(readFileSync(join(process.cwd(), 'public', 'basemap', name), 'utf8'));
}
