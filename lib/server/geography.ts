import type { BorderCrossing, NearestBorderPoint } from '../core/border.ts';
import { buildBorder } from '../core/border.ts';
import { buildRouteNetwork } from '../core/build-route-network.ts';
import type { GazetteerPlace } from '../core/gazetteer.ts';
import type { PastCaravan } from '../core/past-caravan.ts';
import type { Position } from '../core/position.ts';
import type { Route, RouteNetwork } from '../core/route-network.ts';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadGazetteer } from '../data/load-gazetteer.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadPast } from '../data/load-past.ts';
import { buildPlaceFinder } from './place-finder.ts';
import { buildPlaceSearch } from './place-search.ts';

/** What is known of the land: loaded once from `lib/data/generated`, about 60 MB with the gazetteer. */
export interface Geography {
  readonly network: RouteNetwork;
  /** US crossings only, west to east. */
  readonly crossings: readonly BorderCrossing[];
  readonly findNearestBorderPoint: (position: Position) => NearestBorderPoint;
  /** The past caravans this version knows: where people halt on these roads. Never changes, so that no view does by it. */
  readonly past: readonly PastCaravan[];
  /** Undefined: not joined by road, or more than 60 km off every road. */
  readonly findRoute: (from: Position, to: Position) => Route | undefined;
  /** Accents and case do not matter; best first: exact before prefix before fuzzy, then population, then nearness to `near`. */
  readonly searchPlaces: (query: {
    readonly text: string;
    readonly limit: number;
    readonly near?: Position;
  }) => readonly GazetteerPlace[];
  readonly listPlacesNear: (query: {
    readonly position: Position;
    readonly limit: number;
  }) => readonly GazetteerPlace[];
}

export type { GazetteerPlace };

/**
 * Loads the land and builds its indices: some 0.5 s, once, at the start of the server.
 * Throws, with the file's name, when a generated file is missing or malformed.
 */
export function composeGeography(): Geography {
  const network = buildRouteNetwork(loadNetwork());
  const places = loadGazetteer();
  return {
    network,
    crossings: loadCrossings(),
    past: loadPast(),
    findNearestBorderPoint: buildBorder(loadBorder()),
    findRoute: (from, to) => {
      const [start, end] = [network.project(from), network.project(to)];
      return start && end && network.findRouteBetween(start, end);
    },
    searchPlaces: buildPlaceSearch(places),
    listPlacesNear: buildPlaceFinder(places),
  };
}
