import { buildRouteNetwork } from '../lib/core/build-route-network.ts';
import type { NetworkPoint } from '../lib/core/route-network.ts';
import { measureRoute, traceRoute } from '../lib/core/route-search.ts';
import { buildRoadGraph, buildShortestPathTree } from '../lib/core/shortest-path.ts';
import { loadNetwork } from '../lib/data/load-network.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import { type BenchRow, compare } from './measure.ts';

/** Routes between the places of past reports: trees of shortest ways kept, against Dijkstra anew for each query. */
export async function run(): Promise<readonly BenchRow[]> {
  const data = loadNetwork();
  const network = buildRouteNetwork(data);
  const positions = loadSeeds().reports.map(({ statement }) => statement.position);
  const points = positions.map((position) => network.project(position)).filter((point) => point !== undefined);
  const graph = buildRoadGraph(data.nodes.length, data.edges);
  const anew = { edges: data.edges, treeTo: (node: number) => buildShortestPathTree(graph, node) };

  return [
    compare({
      name: 'length of a route between two places',
      ours: (call) => network.measureBetween(...pickEnds(points, call)),
      baselineName: 'Dijkstra for each query',
      baseline: (call) => measureRoute(anew, ...pickEnds(points, call)),
    }),
    compare({
      name: 'route between two places, with its moves and towns',
      ours: (call) => network.findRouteBetween(...pickEnds(points, call)),
      baselineName: 'Dijkstra for each query, moves only',
      baseline: (call) => traceRoute(anew, ...pickEnds(points, call)),
    }),
    compare({
      name: 'route between two positions, put on the roads first',
      ours: (call) => {
        const [from, to] = [network.project(pick(positions, call)), network.project(pick(positions, call * 7 + 3))];
        return from && to && network.findRouteBetween(from, to);
      },
      baselineName: 'route between two places already on the roads',
      baseline: (call) => network.findRouteBetween(...pickEnds(points, call)),
    }),
  ];
}

/** Two places that are seldom neighbours in the list of reports. */
function pickEnds(points: readonly NetworkPoint[], call: number): readonly [NetworkPoint, NetworkPoint] {
  return [pick(points, call), pick(points, call * 7 + 3)];
}

function pick<T>(items: readonly T[], call: number): T {
  const item = items[call % items.length];
  if (!item) throw new Error('No past reports: run npm run data');
  return item;
}
