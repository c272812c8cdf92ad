import { getItem } from './get-item.ts';
import { findNodeAt } from './route-line.ts';
import type { NetworkPoint, RouteMove, RouteNetwork, RouteNode } from './route-network.ts';

/** The shortest road between two places with the towns on it. */
export interface TownRoad {
  readonly km: number;
  /** In the order in which they are reached; where it begins is not among them. */
  readonly towns: readonly RoadTown[];
}

export interface RoadTown {
  readonly node: RouteNode;
  /** By road from where it begins. */
  readonly km: number;
}

/** Lists the towns on the shortest road. Undefined: the places are not joined. Costs a route, some 5 µs. */
export function findTownRoad(network: RouteNetwork, from: NetworkPoint, to: NetworkPoint): TownRoad | undefined {
  const route = network.findRouteBetween(from, to);
  if (!route) return undefined;
  let km = 0;
  const towns: RoadTown[] = [];
  for (const move of route.moves) {
    km += Math.abs(move.toKm - move.fromKm);
    const node = findEnd(network, move);
    if (node && node.kind !== 'junction') towns.push({ node, km });
  }
  return { km: route.km, towns };
}

function findEnd(network: RouteNetwork, { edge, toKm }: RouteMove): RouteNode | undefined {
  const node = findNodeAt(network, { edge, offsetKm: toKm });
  return node === undefined ? undefined : getItem(network.nodes, node);
}
