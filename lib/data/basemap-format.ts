/**
 * The base map as files below `public/basemap`; `basemap-decode.ts` turns them into degrees in the browser.
 *
 * - `overview.json`: the western hemisphere, drawn up to zoom 6. One `BasemapFile`.
 * - `detail/index.json`: the boxes of the pieces of the detailed level, zoom 7 to 10. A box without a piece is sea.
 *   `detail/<id>.json`: one piece. Only one of the two levels is drawn at a time.
 * - `border.json`: the US–Mexico line at full detail, drawn with the pieces (which leave it out).
 * - `places-overview.json`: labels, always; the towns of zoom 7 to 10 come in the pieces.
 *
 * Coordinates are whole steps from `origin`, each line one flat list `x, y, dx, dy, dx, dy, …`. Fills are cut a margin
 * outside the box of their piece, so that neighbours overlap and no seam shows; lines end exactly at the box. Outlines
 * of fills (coast, shores) leave out the cut: an edge that lies on the rim of `cut`. Rings wind anticlockwise, holes
 * clockwise: fill all pieces of a layer as one path with the non-zero rule. Drawing order: land, coast, lakes, shores,
 * rivers, states, roads, borders, usMexico.
 */

/** Whole steps, the first two from the file's origin, the others from the point before. */
export type PackedLine = readonly number[];

export interface BasemapFile {
  /** Degrees. */
  readonly step: number;
  /** `[lon, lat]` in degrees. */
  readonly origin: readonly [number, number];
  /** Size in steps of the rim at which fills were cut, its south-west corner at the origin; absent: uncut. */
  readonly cut?: readonly [width: number, height: number];
  /** Rings, closed without repeating their first point. */
  readonly land?: readonly PackedLine[];
  /** `source`: g, l GSHHG (LGPL), o OpenStreetMap, n Natural Earth. */
  readonly lakes?: readonly { readonly source: string; readonly rings: readonly PackedLine[] }[];
  readonly rivers?: readonly {
    readonly minZoom: number;
    readonly isBorder: boolean;
    readonly lines: readonly PackedLine[];
  }[];
  readonly states?: readonly { readonly country: string; readonly lines: readonly PackedLine[] }[];
  readonly borders?: readonly { readonly pair: string; readonly lines: readonly PackedLine[] }[];
  readonly usMexico?: readonly PackedLine[];
  readonly roads?: readonly PackedLine[];
  readonly towns?: readonly PackedTown[];
}

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface PieceIndex {
  readonly pieces: readonly { readonly id: string; readonly box: Box }[];
}

/** Longitude and latitude in degrees by turns. */
export type Coordinates = Float64Array;

/** A file with its coordinates in degrees; absent layers are empty. */
export interface Basemap {
  readonly land: readonly Coordinates[];
  /** Outlines of the land without the edges of the cut; a ring without one returns to its first point. */
  readonly coast: readonly Coordinates[];
  readonly lakes: readonly { readonly source: string; readonly rings: readonly Coordinates[] }[];
  readonly shores: readonly Coordinates[];
  readonly rivers: readonly {
    readonly minZoom: number;
    /** The river is a border and lies exactly on its line. */
    readonly isBorder: boolean;
    readonly lines: readonly Coordinates[];
  }[];
  /** Inner lines between states; ISO A3 of the country. */
  readonly states: readonly { readonly country: string; readonly lines: readonly Coordinates[] }[];
  /** Lines between countries but that of the USA and Mexico; the pair as in `GTM-MEX`. */
  readonly borders: readonly { readonly pair: string; readonly lines: readonly Coordinates[] }[];
  readonly usMexico: readonly Coordinates[];
  readonly roads: readonly Coordinates[];
  readonly towns: readonly TownLabel[];
}

/** Name, lon, lat, population, rank, minZoom, country, capital, anchor; then names that differ in a language. */
export type PackedTown = readonly [
  name: string,
  lon: number,
  lat: number,
  population: number,
  rank: number,
  minZoom: number,
  country: string,
  capital: number,
  anchor: TownLabel['anchor'],
  names?: { readonly en?: string; readonly es?: string },
];

export interface TownLabel {
  readonly name: { readonly en: string; readonly es: string };
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** 0 is placed first. */
  readonly rank: number;
  readonly minZoom: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly capital: 'national' | 'state' | 'none';
  /** Where the label has room at `minZoom`: right, left, top, bottom. */
  readonly anchor: 'r' | 'l' | 't' | 'b';
}

/** A label that stands for an area: shown from `minZoom` to `maxZoom`, centred on its position. */
export interface AreaLabel {
  readonly name: { readonly en: string; readonly es: string };
  /** Shorter, for states where the name has no room. */
  readonly abbreviation: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees clockwise, for labels along a sea. */
  readonly angle: number;
  /** 0 small, 1, 2 an ocean. */
  readonly size: number;
}

export interface PlacesFile {
  readonly towns: readonly PackedTown[];
  readonly countries: readonly AreaLabel[];
  readonly seas: readonly AreaLabel[];
  readonly waters: readonly AreaLabel[];
  readonly states: readonly AreaLabel[];
}

/** The pieces that a view touches, in the order of the index. */
export function findPieces(index: PieceIndex, [west, south, east, north]: Box): PieceIndex['pieces'] {
  return index.pieces.filter(({ box }) => box[0] < east && box[2] > west && box[1] < north && box[3] > south);
}

/** A file of ours, as fetched. Throws on anything that is none. */
export function parseBasemapFile(value: unknown): BasemapFile {
  if (typeof value !== 'object' || value === null || !('step' in value) || !('origin' in value)) {
    throw new TypeError('Not a file of the base map: it has no step and origin');
  }
  return value as BasemapFile;
}

export function parsePieceIndex(value: unknown): PieceIndex {
  if (typeof value !== 'object' || value === null || !('pieces' in value)) {
    throw new TypeError('Not the index of the base map: it has no pieces');
  }
  return value as PieceIndex;
}

export function parsePlacesFile(value: unknown): PlacesFile {
  if (typeof value !== 'object' || value === null || !('towns' in value) || !('seas' in value)) {
    throw new TypeError('Not the labels of the base map: it has no towns and seas');
  }
  return value as PlacesFile;
}
