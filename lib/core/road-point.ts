import type { Position } from './position.ts';
import { findNodeAt } from './route-line.ts';
import type { NetworkPoint, RouteNetwork } from './route-network.ts';

/** A place on the roads with a name for itself: two reports of one town, or of one spot on a road, have the same key. */
export interface RoadPoint extends NetworkPoint {
  readonly key: string;
}

/** Finds the place on the roads of a position, and measures between two such places. */
export interface Roads {
  readonly network: RouteNetwork;
  /** Undefined: more than 60 km off every road. Kept, because the same towns are named again and again. */
  readonly find: (position: Position) => RoadPoint | undefined;
  /** The same places on other roads within a distance, nearest first; see `RouteNetwork.listRoadsNear`. Kept. */
  readonly listNear: (position: Position, maxKm: number) => readonly RoadPoint[];
  /** Kilometres by road; 0 for the same place, Infinity when not joined. Kept: a track asks for few pairs, often. */
  readonly measure: (from: RoadPoint, to: RoadPoint) => number;
}

/** Reads a network as places with keys. One is made for each track, its memory goes with it. */
export function readRoads(network: RouteNetwork): Roads {
  const known = new Map<string, RoadPoint | undefined>();
  const near = new Map<string, readonly RoadPoint[]>();
  const distances = new Map<string, Map<string, number>>();
  return {
    network,
    find: (position) => {
      const name = `${position[0]},${position[1]}`;
      if (!known.has(name)) known.set(name, keyPoint(network, network.project(position)));
      return known.get(name);
    },
    listNear: (position, maxKm) => {
      const name = `${position[0]},${position[1]},${maxKm}`;
      const known =
        near.get(name) ?? network.listRoadsNear(position, maxKm).flatMap((point) => keyPoint(network, point) ?? []);
      near.set(name, known);
      return known;
    },
    measure: (from, to) => {
      if (from.key === to.key) return 0;
      const fromHere = distances.get(from.key) ?? new Map<string, number>();
      distances.set(from.key, fromHere);
      const km = fromHere.get(to.key) ?? network.measureBetween(from, to);
      fromHere.set(to.key, km);
      return km;
    },
  };
}

function keyPoint(network: RouteNetwork, point: NetworkPoint | undefined): RoadPoint | undefined {
  if (!point) return undefined;
  const node = findNodeAt(network, point);
  return { ...point, key: node === undefined ? `e${point.edge}:${point.offsetKm.toFixed(3)}` : `n${node}` };
}
