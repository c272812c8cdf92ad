import FlatQueue from 'flatqueue';
import { getItem } from './get-item.ts';
import type { RouteEdge } from './route-network.ts';

/** The roads that meet at each node: `edgesAt[node]` lists edge indices. Rails are left out. */
export interface RoadGraph {
  readonly edges: readonly RouteEdge[];
  readonly edgesAt: readonly (readonly number[])[];
}

/** Shortest ways from every node to one target. */
export interface ShortestPathTree {
  /** Kilometres to the target by node; Infinity: not joined. */
  readonly km: Float64Array;
  /** The edge to take next towards the target by node; -1 at the target and where nothing leads there. */
  readonly nextEdge: Int32Array;
}

/** Lists the roads at each node. Costs one pass over the edges. */
export function buildRoadGraph(nodeCount: number, edges: readonly RouteEdge[]): RoadGraph {
  const edgesAt = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [index, edge] of edges.entries()) {
    if (edge.mode !== 'road') continue;
    getItem(edgesAt, edge.from).push(index);
    getItem(edgesAt, edge.to).push(index);
  }
  return { edges, edgesAt };
}

/**
 * Computes the shortest ways to a target from all nodes: Dijkstra (1959) with a binary heap.
 * Roads lead both ways, so the same tree serves both directions. O(e log n): 0.2 ms on 691 nodes and 813 roads.
 */
export function buildShortestPathTree({ edges, edgesAt }: RoadGraph, target: number): ShortestPathTree {
  const km = new Float64Array(edgesAt.length).fill(Number.POSITIVE_INFINITY);
  const nextEdge = new Int32Array(edgesAt.length).fill(-1);
  const queue = new FlatQueue();
  km[target] = 0;
  queue.push(target, 0);

  while (queue.length > 0) {
    const reachedKm = queue.peekValue() ?? 0;
    const node = queue.pop() ?? target;
    // A node is queued anew for each shorter way found; the longer entries come up later and are stale.
    if (reachedKm > getItem(km, node)) continue;

    for (const edgeIndex of getItem(edgesAt, node)) {
      const edge = getItem(edges, edgeIndex);
      const neighbour = otherEnd(edge, node);
      const neighbourKm = reachedKm + edge.km;
      if (neighbourKm >= getItem(km, neighbour)) continue;
      km[neighbour] = neighbourKm;
      nextEdge[neighbour] = edgeIndex;
      queue.push(neighbour, neighbourKm);
    }
  }
  return { km, nextEdge };
}

/** Gives the node at the far end of an edge. */
export function otherEnd(edge: RouteEdge, node: number): number {
  return edge.from === node ? edge.to : edge.from;
}
