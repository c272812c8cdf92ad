import { interpolateChord } from './chord.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import type { NetworkPoint, RouteMove, RouteNetwork } from './route-network.ts';
import { getChord } from './route-projection.ts';

/** A vertex of a drawn route and its distance from the route's start along the roads. */
export interface RouteVertex {
  readonly position: Position;
  readonly km: number;
}

/**
 * Gives the position at an offset along an edge. Edges have no shape: between its ends an edge runs straight, and
 * kilometres of road are spread evenly over it.
 */
export function locateOnEdge({ nodes, edges }: RouteNetwork, index: number, offsetKm: number): Position {
  const edge = getItem(edges, index);
  return interpolateChord(getChord(nodes, edge), offsetKm / edge.km);
}

/**
 * Draws moves as a line: the start of the first move, then the end of each. Every town and junction on the way is a
 * vertex. Empty for no moves.
 *
 * @throws RangeError when a move does not begin where the one before ends
 */
export function traceMoves(network: RouteNetwork, moves: readonly RouteMove[]): readonly RouteVertex[] {
  const [first] = moves;
  if (!first) return [];
  const vertices: RouteVertex[] = [{ position: locateOnEdge(network, first.edge, first.fromKm), km: 0 }];
  let km = 0;
  for (const { edge, fromKm, toKm } of moves) {
    assertJoined(getItem(vertices, vertices.length - 1).position, locateOnEdge(network, edge, fromKm));
    km += Math.abs(toKm - fromKm);
    vertices.push({ position: locateOnEdge(network, edge, toKm), km });
  }
  return vertices;
}

function assertJoined([fromLon, fromLat]: Position, [toLon, toLat]: Position): void {
  // 1e-9° is 0.1 mm: room for the rounding of an offset that was computed twice.
  if (Math.abs(fromLon - toLon) < 1e-9 && Math.abs(fromLat - toLat) < 1e-9) return;
  throw new RangeError(`A move begins at [${toLon}, ${toLat}] but the one before ends at [${fromLon}, ${fromLat}]`);
}

/** Gives the node that a point of the network stands on; undefined between two nodes. */
export function findNodeAt({ edges }: Pick<RouteNetwork, 'edges'>, point: Pick<NetworkPoint, 'edge' | 'offsetKm'>) {
  const edge = getItem(edges, point.edge);
  if (point.offsetKm === 0) return edge.from;
  return point.offsetKm === edge.km ? edge.to : undefined;
}

/**
 * Measures the way by road from a point to a node, kilometres; Infinity when they are not joined. With the distances
 * of a node kept ({@link RouteNetwork.distancesTo}) it costs 50 ns, for tables of many points against few crossings.
 */
export function measureToNode(network: RouteNetwork, point: NetworkPoint, node: number): number {
  const edge = getItem(network.edges, point.edge);
  const km = network.distancesTo(node);
  return Math.min(point.offsetKm + getItem(km, edge.from), edge.km - point.offsetKm + getItem(km, edge.to));
}
