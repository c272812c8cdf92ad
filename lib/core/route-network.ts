import type { Position } from './position.ts';

/** Around a caravan everything within 60 km can be reached from the road in a day; beyond, the road says nothing. */
export const FARTHEST_ROAD_KM = 60;

/** The generated network as it is on disk. */
export interface RouteNetworkData {
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
}

/** A town, a junction or a border crossing on the roads or rails. */
export interface RouteNode {
  readonly id: string;
  readonly name: string;
  readonly state: string | null;
  readonly country: string;
  readonly position: Position;
  readonly kind: 'town' | 'junction' | 'crossing';
  readonly population: number | null;
}

/** A road or railway between two nodes, passable both ways. `km` is its length as driven, > 0. */
export interface RouteEdge {
  /** Indices into `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly mode: 'road' | 'rail';
  readonly km: number;
}

/** A place on the roads: `offsetKm` along edge `edge` from its `from` node, 0…edge km. */
export interface NetworkPoint {
  readonly edge: number;
  readonly offsetKm: number;
  readonly position: Position;
  /** How far the given position lay from the road, kilometres. */
  readonly crossTrackKm: number;
}

/** A stretch of one edge, driven from one offset to another. */
export interface RouteMove {
  readonly edge: number;
  readonly fromKm: number;
  readonly toKm: number;
}

/** The shortest way between two points of the roads. */
export interface Route {
  readonly km: number;
  readonly moves: readonly RouteMove[];
  /** Names of the towns and crossings it touches, in order; an end between two of them has none. */
  readonly via: readonly string[];
}

/** The roads with all that is asked of them. Built by `buildRouteNetwork`. */
export interface RouteNetwork {
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
  /** The nearest node within 2 km, else the nearest point of a road; undefined beyond `maxKm` (default 60). */
  readonly project: (position: Position, maxKm?: number) => NetworkPoint | undefined;
  /** The nearest points of the roads within a distance, nearest first: at most 4, none within 2 km of another. */
  readonly listRoadsNear: (position: Position, maxKm: number) => readonly NetworkPoint[];
  /** Shortest way by road. Undefined: not joined. */
  readonly findRouteBetween: (from: NetworkPoint, to: NetworkPoint) => Route | undefined;
  /** Length of the shortest way by road, without its moves; Infinity: not joined. */
  readonly measureBetween: (from: NetworkPoint, to: NetworkPoint) => number;
  /** Kilometres by road from every node to this node (by node index); computed once a node, then kept. */
  readonly distancesTo: (node: number) => Float64Array;
  /** Name of the nearest town with its state, e.g. "Mapastepec, Chiapas". */
  readonly namePlaceAt: (position: Position) => string;
}
