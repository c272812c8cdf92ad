import { buildRouteNetwork } from '../../../core/build-route-network.ts';
import type { RouteNetworkData } from '../../../core/route-network.ts';
import type { Check } from './check.ts';

/** Three places lie on a railway alone. */
export const networkIsConnected: Check = {
  name: 'roads-are-one-network-and-every-node-is-joined-to-it',
  findOffenders: ({ network }) => {
    const onRoad = new Set(network.edges.filter(({ mode }) => mode === 'road').flatMap(({ from, to }) => [from, to]));
    const byRoad = measureFromFirst(network);
    const byAny = measureFromFirst({ ...network, edges: network.edges.map((edge) => ({ ...edge, mode: 'road' })) });
    return network.nodes
      .filter((_, index) => !Number.isFinite((onRoad.has(index) ? byRoad : byAny)[index]))
      .map(({ id, position }) => ({ what: id, at: position }));
  },
};

function measureFromFirst(network: RouteNetworkData): Float64Array {
  return buildRouteNetwork(network).distancesTo(0);
}
