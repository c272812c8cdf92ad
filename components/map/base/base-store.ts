import { decodeBasemap, decodeTown } from '@/lib/data/basemap-decode.ts';
import {
  type Box,
  findPieces,
  type PieceIndex,
  type PlacesFile,
  parseBasemapFile,
  parsePieceIndex,
  parsePlacesFile,
  type TownLabel,
} from '@/lib/data/basemap-format.ts';
import { type BaseShapes, projectBase } from './base-shapes.ts';

/** From here on the detailed level is drawn, in pieces. */
export const DETAIL_ZOOM = 6.75;

/** What can be drawn of a view now. */
export interface BaseView {
  readonly overview: BaseShapes | undefined;
  readonly pieces: readonly BaseShapes[];
  /** Boxes of pieces that are on their way: the overview stands in for them. */
  readonly missing: readonly Box[];
  readonly usMexico: readonly BaseShapes[];
  readonly towns: readonly TownLabel[];
  readonly areas: AreaLabels | undefined;
}

export type AreaLabels = Omit<PlacesFile, 'towns'>;

interface Level {
  readonly shapes: BaseShapes;
  readonly towns: readonly TownLabel[];
}

/** Base map files of this page, each fetched once when it is first seen. Fetching is given, so that tests need no net. */
export class BaseStore {
  readonly #fetchJson: (path: string) => Promise<unknown>;
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<string, Level | undefined>();
  #index: PieceIndex | undefined;
  #areas: AreaLabels | undefined;
  #overviewTowns: readonly TownLabel[] = [];

  constructor(fetchJson: (path: string) => Promise<unknown>) {
    this.#fetchJson = fetchJson;
  }

  /** Calls `listener` whenever more can be drawn. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The western hemisphere in few lines, once it is there. */
  overview(): BaseShapes | undefined {
    return this.#level('overview.json')?.shapes;
  }

  /** What there is of a view; what is missing is asked for and announced when it is there. */
  view(zoom: number, box: Box): BaseView {
    this.#load('places-overview.json', (file) => this.#takePlaces(parsePlacesFile(file)));
    const overview = this.#level('overview.json');
    const isDetailed = zoom >= DETAIL_ZOOM;
    if (isDetailed) this.#load('detail/index.json', (file) => this.#takeIndex(parsePieceIndex(file)));
    const seen = isDetailed && this.#index ? findPieces(this.#index, box) : [];
    const found = seen.map((piece) => ({ piece, level: this.#level(`detail/${piece.id}.json`) }));
    const pieces = found.flatMap(({ level }) => (level ? [level] : []));
    const border = isDetailed ? this.#level('border.json') : undefined;
    return {
      overview: overview?.shapes,
      pieces: pieces.map(({ shapes }) => shapes),
      missing: isDetailed && !this.#index ? [box] : found.flatMap(({ piece, level }) => (level ? [] : [piece.box])),
      usMexico: [border ?? overview].flatMap((level) => (level ? [level.shapes] : [])),
      towns: [this.#overviewTowns, ...pieces.map(({ towns }) => towns)].flat(),
      areas: this.#areas,
    };
  }

  #level(path: string): Level | undefined {
    this.#load(path, (file) => {
      const base = decodeBasemap(parseBasemapFile(file));
      this.#files.set(path, { shapes: projectBase(base), towns: base.towns });
    });
    return this.#files.get(path);
  }

  #load(path: string, take: (file: unknown) => void): void {
    if (this.#files.has(path)) return;
    this.#files.set(path, undefined);
    this.#fetchJson(path).then(
      (file) => {
        take(file);
        for (const listener of this.#listeners) listener();
      },
      // Off the net: the view shows what it has, and asks again when it is next drawn.
      () => this.#files.delete(path),
    );
  }

  #takePlaces({ towns, ...areas }: PlacesFile): void {
    this.#overviewTowns = towns.map(decodeTown);
    this.#areas = areas;
  }

  #takeIndex(index: PieceIndex): void {
    this.#index = index;
  }
}

/** The store of the page: maps that come and go share what was fetched. */
export const pageBase = new BaseStore(async (path) => {
  const response = await fetch(`/basemap/${path}`);
  if (!response.ok) throw new Error(`The base map answered ${response.status} for ${path}`);
  return response.json();
});
