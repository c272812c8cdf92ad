import type { BasemapFile, Box, PackedTown } from '../../basemap-format.ts';
import { formatJson, type Product, roundDegrees } from '../product.ts';
import type { StepBox } from './clip.ts';
import { clipLevel } from './clip-level.ts';
import { BASEMAP_ATTRIBUTION, BASEMAP_LICENCE } from './origin.ts';
import { packLevel } from './pack.ts';
import { PLACES_DETAIL, readDetailTowns } from './places.ts';
import { type Level, readLevel } from './topology.ts';

const DETAIL = 'basemap/detail.topo.json';
const FOLDER = 'public/basemap/detail';

/**
 * The square that is quartered, in steps of 0.0001° from −180°, −90°: 256° from 174.37° W, 140.63° S, of which the
 * land fills a part. No quarter has an edge on a whole degree, where state lines run and would be cut lengthwise.
 */
const ROOT: StepBox = { west: 56_300, south: -506_300, east: 56_300 + 2_560_000, north: -506_300 + 2_560_000 };
/** A quarter is quartered again while its file is larger than this; 48 kB are some 18 kB compressed. */
const MAX_BYTES = 48_000;
/** Two degrees: a screen at zoom 9 or so; never smaller. */
const MIN_SIDE = 20_000;
/** Fills reach this much over the edge: 0.02°, 1.8 px at zoom 7. */
const FILL_MARGIN = 200;

export interface Piece {
  /** Quarters from the root, each 0 south-west, 1 south-east, 2 north-west, 3 north-east. */
  readonly id: string;
  readonly box: StepBox;
  readonly level: Level;
  readonly file: BasemapFile;
}

/** The level of zoom 7 to 10 in pieces, towns in them, and their index. */
export function buildDetail(): readonly Product[] {
  const pieces = cutDetail();
  const origin = {
    sources: [DETAIL, PLACES_DETAIL],
    licence: BASEMAP_LICENCE,
    attribution: BASEMAP_ATTRIBUTION,
    madeBy: 'lib/data/build/basemap/pieces.ts',
  };
  const index = pieces.map(({ id, box, level }) => ({ id, box: toDegrees(box, level.step) }));
  return [
    { path: `${FOLDER}/index.json`, text: formatJson({ pieces: index }), ...origin, counts: { pieces: pieces.length } },
    ...pieces.map(({ id, level: part, file }) => ({
      path: `${FOLDER}/${id}.json`,
      text: formatJson({ ...file }),
      ...origin,
      counts: { landPoints: part.land.flat().length, towns: file.towns?.length ?? 0 },
    })),
  ];
}

/** The level whole, but for the US–Mexico line: the map draws that from `border.json`. */
export function readDetail(): Level {
  return { ...readLevel(DETAIL), usMexico: [] };
}

export function cutDetail(): readonly Piece[] {
  return cutPieces({ level: readDetail(), towns: readDetailTowns(), box: ROOT, id: '' });
}

interface Quarter {
  readonly id: string;
  readonly box: StepBox;
  readonly level: Level;
  readonly towns: readonly PackedTown[];
}

/** Quarters until every piece is small enough; what holds nothing is no piece. */
function cutPieces(quarter: Quarter): readonly Piece[] {
  const { id, box } = quarter;
  const level = clipLevel({ level: quarter.level, box, fillMargin: FILL_MARGIN });
  const towns = quarter.towns.filter((town) => contains(box, town, level.step));
  const file = packPiece({ id, box, level, towns });
  if (file === undefined) return [];
  const isSmall = formatJson({ ...file }).length <= MAX_BYTES || box.east - box.west <= MIN_SIDE;
  if (isSmall && id !== '') return [{ id, box, level, file }];
  return quarterBox(box).flatMap((part, number) => cutPieces({ id: `${id}${number}`, box: part, level, towns }));
}

/** Undefined: open sea. */
function packPiece({ box, level, towns }: Quarter): BasemapFile | undefined {
  const packed = packLevel(level, [box.west - FILL_MARGIN, box.south - FILL_MARGIN]);
  const { step, origin, ...layers } = packed;
  if (Object.keys(layers).length === 0 && towns.length === 0) return undefined;
  const side = box.east - box.west + 2 * FILL_MARGIN;
  return { step, origin, cut: [side, side], ...layers, ...(towns.length > 0 ? { towns } : {}) };
}

function quarterBox({ west, south, east, north }: StepBox): readonly StepBox[] {
  const middle = (west + east) / 2;
  const centre = (south + north) / 2;
  return [
    { west, south, east: middle, north: centre },
    { west: middle, south, east, north: centre },
    { west, south: centre, east: middle, north },
    { west: middle, south: centre, east, north },
  ];
}

/** West and south edge included, so that no town is in two pieces. */
function contains(box: StepBox, [, lon, lat]: PackedTown, step: number): boolean {
  const [west, south, east, north] = toDegrees(box, step);
  return lon >= west && lon < east && lat >= south && lat < north;
}

function toDegrees({ west, south, east, north }: StepBox, step: number): Box {
  const lonOf = (x: number) => roundDegrees(-180 + x * step, 4);
  const latOf = (y: number) => roundDegrees(-90 + y * step, 4);
  return [lonOf(west), latOf(south), lonOf(east), latOf(north)];
}
