import { buildPlaceNamer, listTownsOnWay } from './place-name.ts';
import type { RouteEdge, RouteNetwork, RouteNetworkData } from './route-network.ts';
import { buildProjection, buildRoadLister } from './route-projection.ts';
import { measureRoute, traceRoute } from './route-search.ts';
import { buildRoadGraph, buildShortestPathTree, type RoadGraph, type ShortestPathTree } from './shortest-path.ts';

/**
 * Builds the road network from its data: a graph, spatial indices and a store of shortest-path trees that fills as it
 * is asked. Costs 2 ms at once for 691 nodes and 0.2 ms and 8 kB for each node that becomes a target.
 * Throws on an edge that names no node or has no length.
 */
export function buildRouteNetwork({ nodes, edges }: RouteNetworkData): RouteNetwork {
  for (const edge of edges) assertEdge(edge, nodes.length);
  const graph = buildRoadGraph(nodes.length, edges);
  const treeTo = keepTrees(graph);
  const search = { edges, treeTo };
  return {
    nodes,
    edges,
    project: buildProjection(nodes, graph),
    listRoadsNear: buildRoadLister(nodes, graph),
    findRouteBetween: (from, to) => {
      const moves = traceRoute(search, from, to);
      return (
        moves && { km: measureRoute(search, from, to), moves, via: listTownsOnWay({ nodes, edges, from, to, moves }) }
      );
    },
    measureBetween: (from, to) => measureRoute(search, from, to),
    distancesTo: (node) => treeTo(node).km,
    namePlaceAt: buildPlaceNamer(nodes),
  };
}

function keepTrees(graph: RoadGraph): (node: number) => ShortestPathTree {
  const trees = new Map<number, ShortestPathTree>();
  return (node) => {
    const kept = trees.get(node);
    if (kept) return kept;
    const tree = buildShortestPathTree(graph, node);
    trees.set(node, tree);
    return tree;
  };
}

function assertEdge({ from, to, km }: RouteEdge, nodeCount: number): void {
  const isNode = (node: number) => Number.isInteger(node) && node >= 0 && node < nodeCount;
  if (!isNode(from) || !isNode(to)) throw new RangeError(`Edge ${from}–${to} names a node outside 0…${nodeCount - 1}`);
  if (!(km > 0)) throw new RangeError(`Edge ${from}–${to} must be longer than 0 km, not ${km}`);
}
