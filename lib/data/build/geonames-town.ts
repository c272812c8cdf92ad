import type { Position } from '../../core/position.ts';

/** One line of a GeoNames cities file (https://download.geonames.org/export/dump/readme.txt). */
export interface GeonamesTown {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly position: Position;
  readonly country: string;
  readonly admin1: string;
  /** 0 where GeoNames has none. */
  readonly population: number;
}

/**
 * Parses a line by its tabs. The loader of the npm package throws on the lines without a feature code, so the file is
 * read as it is. Undefined: an empty line.
 */
export function parseGeonamesTown(line: string): GeonamesTown | undefined {
  if (line === '') return undefined;
  const fields = line.split('\t');
  const [, name, , alternateNames, lat, lon, , , country, , admin1, , , , population] = fields;
  if (!name || !country || fields.length !== 19) throw new Error(`Not a line of a GeoNames cities file: ${line}`);
  return {
    name,
    alternateNames: alternateNames ? alternateNames.split(',') : [],
    position: [Number(lon), Number(lat)],
    country,
    admin1: admin1 ?? '',
    population: Number(population),
  };
}
