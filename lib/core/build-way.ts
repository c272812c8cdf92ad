import type { NearestBorderPoint } from './border.ts';
import { type CrossingRoads, roundKm } from './crossing-roads.ts';
import type { Position } from './position.ts';
import { lengthOfWay, type PulledWay, walkMove } from './pulled-way.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { locateOnEdge } from './route-line.ts';
import type { RouteMove } from './route-network.ts';
import type { Way, WayVertex } from './track.ts';
import { findMoves } from './track-state.ts';

/** No piece of the way is longer, so that what is interpolated between vertices is right to a few metres. */
const LONGEST_PIECE_KM = 10;
/** Near the border its distance bends: pieces are a tenth of it there, but not shorter than this. */
const SHORTEST_PIECE_KM = 1;

export interface BuiltWay {
  readonly way: Way;
  /** For each stop, how far the way has gone when it is reached, kilometres. */
  readonly walkedKm: readonly number[];
  /** For each stop, its vertex. */
  readonly vertexOf: readonly number[];
  /** For each vertex with `crossingKm`: where it lies on the network. */
  readonly placeOf: ReadonlyMap<number, { readonly edge: number; readonly offsetKm: number }>;
}

/** What the vertices of a way are told. */
export interface WayTools {
  readonly roads: Roads;
  readonly crossingRoads: CrossingRoads;
  readonly findNearestBorderPoint: (position: Position) => NearestBorderPoint;
  /** Places told before, by name: kept for the next way over the same roads. */
  readonly spots?: Map<string, SpotTold>;
}

/**
 * Draws the road through stops in their order as a line. Vertices: every town and junction on the way, every stop, every
 * place where the way turns back or ends to go back, and as many more that no piece is longer than 10 km (1 km near the
 * border). Costs some 60 µs a vertex.
 */
export function buildWay(stops: readonly RoadPoint[], tools: WayTools): BuiltWay {
  const drawing = openDrawing(tools);
  const walkedKm: number[] = [];
  const vertexOf: number[] = [];
  let at: RoadPoint | undefined;
  for (const stop of stops) {
    if (!at) drawing.begin(stop);
    else for (const move of findMoves(tools.roads, at, stop)) drawing.draw(move);
    at = stop;
    walkedKm.push(drawing.walkedKm());
    vertexOf.push(drawing.vertices.length - 1);
  }
  return { way: { vertices: drawing.vertices }, walkedKm, vertexOf, placeOf: drawing.placeOf };
}

interface Spot {
  readonly edge: number;
  readonly offsetKm: number;
  readonly walkedKm: number;
  readonly coveredKm: number;
  /** Between two vertices of one road: the distances to the crossings follow from theirs. */
  readonly isOnRoad: boolean;
}

function openDrawing(tools: WayTools) {
  const vertices: WayVertex[] = [];
  const placeOf = new Map<number, { edge: number; offsetKm: number }>();
  let walkedKm = 0;
  let pulled: PulledWay = null;
  const add = (spot: Spot) => {
    if (!spot.isOnRoad) placeOf.set(vertices.length, spot);
    vertices.push(makeVertex(spot, tools));
  };
  return {
    vertices,
    placeOf,
    walkedKm: () => roundKm(walkedKm),
    begin: ({ edge, offsetKm }: RoadPoint) => add({ edge, offsetKm, walkedKm: 0, coveredKm: 0, isOnRoad: false }),
    draw: (move: RouteMove) => {
      for (const part of walkMove(pulled, move)) {
        const covered = { before: lengthOfWay(pulled), after: lengthOfWay(part.way) };
        const straightKm = vertices.at(-1)?.straightKm ?? 0;
        for (const spot of listSpots({ move: part.move, walkedKm, covered, straightKm })) add(spot);
        walkedKm += Math.abs(part.move.toKm - part.move.fromKm);
        pulled = part.way;
      }
    },
  };
}

/** The vertices along a move over which the covered kilometres change evenly: its end, and what it takes up to there. */
function listSpots(drawing: {
  readonly move: RouteMove;
  readonly walkedKm: number;
  readonly covered: { readonly before: number; readonly after: number };
  readonly straightKm: number;
}): readonly Spot[] {
  const { move, walkedKm, covered, straightKm } = drawing;
  const km = Math.abs(move.toKm - move.fromKm);
  const pieces = countPieces(km, straightKm);
  return Array.from({ length: pieces }, (_, index) => {
    const share = (index + 1) / pieces;
    const isOnRoad = index + 1 < pieces;
    return {
      edge: move.edge,
      offsetKm: isOnRoad ? move.fromKm + (move.toKm - move.fromKm) * share : move.toKm,
      walkedKm: walkedKm + km * share,
      coveredKm: covered.before + (covered.after - covered.before) * share,
      isOnRoad,
    };
  });
}

function makeVertex(spot: Spot, tools: WayTools): WayVertex {
  const { edge, offsetKm, isOnRoad } = spot;
  const name = `${edge}:${offsetKm}:${isOnRoad}`;
  const known = tools.spots?.get(name) ?? describeSpot(spot, tools);
  tools.spots?.set(name, known);
  return { ...known, walkedKm: roundKm(spot.walkedKm), coveredKm: roundKm(spot.coveredKm) };
}

/** What a place on a road is told, however one came to it. */
export type SpotTold = Omit<WayVertex, 'walkedKm' | 'coveredKm'>;

function describeSpot(
  { edge, offsetKm, isOnRoad }: Spot,
  { roads, crossingRoads, findNearestBorderPoint }: WayTools,
): SpotTold {
  const position = roundDegrees(locateOnEdge(roads.network, edge, offsetKm));
  const nearest = findNearestBorderPoint(position);
  return {
    position,
    straightKm: roundKm(nearest.km),
    borderPoint: roundDegrees(nearest.point),
    place: roads.network.namePlaceAt(position),
    crossingKm: isOnRoad ? null : crossingRoads.listKm({ edge, offsetKm, position, crossTrackKm: 0 }),
  };
}

function countPieces(km: number, straightKm: number): number {
  // A move can come nearer to the border by its own length: judged by where it may end.
  const nearest = Math.max(0, straightKm - km);
  const longest = Math.min(LONGEST_PIECE_KM, Math.max(SHORTEST_PIECE_KM, nearest / 10));
  return Math.max(1, Math.ceil(km / longest));
}

function roundDegrees([lon, lat]: Position): Position {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}
