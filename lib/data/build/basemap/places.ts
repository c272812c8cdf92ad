import { z } from 'zod';
import type { AreaLabel, PackedTown } from '../../basemap-format.ts';
import { formatJson, type Product } from '../product.ts';
import { readSourceJson } from '../sources.ts';

const OVERVIEW = 'basemap/places-overview.json';
export const PLACES_DETAIL = 'basemap/places-detail.json';

const town = z.tuple([
  z.string().min(1),
  z.number(),
  z.number(),
  z.int(),
  z.int(),
  z.int(),
  z.string().length(2),
  z.union([z.literal(0), z.literal(1), z.literal(2)]),
  z.enum(['r', 'l', 't', 'b']),
]);

const area = z.object({
  name: z.string().optional(),
  en: z.string().optional(),
  es: z.string().optional(),
  abbr: z.string().optional(),
  lon: z.number(),
  lat: z.number(),
  z: z.int(),
  zmax: z.int(),
  angle: z.number().optional(),
  size: z.int().optional(),
});

const overview = z.object({
  towns: z.array(town),
  townNames: z.record(z.string(), z.object({ en: z.string().exactOptional(), es: z.string().exactOptional() })),
  countries: z.array(area),
  seas: z.array(area),
  waters: z.array(area),
  states: z.array(area),
});

/** Labels of the overview: towns to zoom 6, and countries, seas, waters and states of all zooms. */
export function buildPlacesOverview(): Product {
  const places = overview.parse(readSourceJson(OVERVIEW));
  const towns = places.towns.map((row): PackedTown => {
    const names = places.townNames[row[0]];
    return names ? [...row, names] : row;
  });
  const areas = {
    countries: places.countries.map(describeArea),
    seas: places.seas.map(describeArea),
    waters: places.waters.map(describeArea),
    states: places.states.map(describeArea),
  };
  return {
    path: 'public/basemap/places-overview.json',
    text: formatJson({ towns, ...areas }),
    sources: [OVERVIEW],
    licence: 'Towns CC BY 4.0, other labels CC0',
    attribution: 'GeoNames, https://www.geonames.org/',
    madeBy: 'lib/data/build/basemap/places.ts',
    counts: { towns: towns.length, areas: Object.values(areas).flat().length },
  };
}

/** The towns of zoom 7 to 10. */
export function readDetailTowns(): readonly PackedTown[] {
  return z.object({ towns: z.array(town) }).parse(readSourceJson(PLACES_DETAIL)).towns;
}

function describeArea({
  name,
  en,
  es,
  abbr,
  lon,
  lat,
  z: minZoom,
  zmax,
  angle,
  size,
}: z.infer<typeof area>): AreaLabel {
  const anyName = name ?? en ?? es;
  if (anyName === undefined) throw new Error(`A label at ${lon}, ${lat} has no name`);
  return {
    name: { en: en ?? anyName, es: es ?? anyName },
    abbreviation: abbr ?? null,
    lon,
    lat,
    minZoom,
    maxZoom: zmax,
    angle: angle ?? 0,
    size: size ?? 0,
  };
}
