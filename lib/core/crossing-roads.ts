import type { BorderCrossing, NearestBorderPoint } from './border.ts';
import type { Caravan } from './caravan.ts';
import type { PastCaravan } from './past-caravan.ts';
import type { Position } from './position.ts';
import type { PublicReport } from './publication.ts';
import { measureToNode } from './route-line.ts';
import type { NetworkPoint, RouteNetwork } from './route-network.ts';
import type { RoadsToBorder } from './track.ts';

/** What a track is built from. */
export interface TrackInput {
  readonly caravan: Caravan;
  /** In any order; read once, so that a million need not be held. */
  readonly reports: Iterable<PublicReport>;
  readonly network: RouteNetwork;
  readonly findNearestBorderPoint: (position: Position) => NearestBorderPoint;
  /** US crossings; those that are nodes of the network can be reached by road. */
  readonly crossings: readonly BorderCrossing[];
  /** Where others have slept; the caravan itself and its copies are left out. Absent: nobody knows. */
  readonly past?: readonly PastCaravan[];
}

/** Distances by road to the crossings, from any place on the network. */
export interface CrossingRoads {
  /** In the order of the crossings; null: no road leads there. To the metre. */
  readonly listKm: (point: NetworkPoint) => readonly (number | null)[];
  readonly toBorder: (point: NetworkPoint) => RoadsToBorder;
}

/** Reads the roads to the crossings. Costs one tree of shortest ways a crossing at once, 2 µs a place after. */
export function readCrossingRoads({
  caravan,
  network,
  crossings,
}: Pick<TrackInput, 'caravan' | 'network' | 'crossings'>): CrossingRoads {
  const nodeById = new Map(network.nodes.map(({ id }, node) => [id, node]));
  const nodes = crossings.map(({ id }) => nodeById.get(id));
  const listKm = (point: NetworkPoint) =>
    nodes.map((node) => (node === undefined ? null : finite(measureToNode(network, point, node))));
  return {
    listKm,
    toBorder: (point) => {
      const all = listKm(point);
      const joined = all.filter((km) => km !== null);
      return {
        nearestKm: joined.length > 0 ? Math.min(...joined) : null,
        declaredKm: caravan.declaredTargets.map(
          ({ crossingId }) => all[crossings.findIndex(({ id }) => id === crossingId)] ?? null,
        ),
      };
    },
  };
}

/** Kilometres to the metre: finer digits come from adding, not from the roads. */
export function roundKm(km: number): number {
  return Math.round(km * 1_000) / 1_000 + 0;
}

function finite(km: number): number | null {
  return Number.isFinite(km) ? roundKm(km) : null;
}
