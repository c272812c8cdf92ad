import type { BorderCrossing, NearestBorderPoint } from '../core/border.ts';
import type { GazetteerPlace } from '../core/gazetteer.ts';
import type { Position } from '../core/position.ts';
import type { Route, RouteNetwork } from '../core/route-network.ts';

/** What is known of the land: loaded once from `lib/data/generated`, about 60 MB with the gazetteer. */
export interface Geography {
  readonly network: RouteNetwork;
  /** US crossings only, west to east. */
  readonly crossings: readonly BorderCrossing[];
  readonly findNearestBorderPoint: (position: Position) => NearestBorderPoint;
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
