import type { RouteNetworkData } from '../../core/route-network.ts';
import { CORRIDORS, type Corridors, readCorridors } from './corridors.ts';
import { formatJson, type Product } from './product.ts';

/** The corridors as `RouteNetworkData`: ids kept, edges by node index, road and rail. */
export function buildNetwork(): Product {
  const { nodes, edges } = compileNetwork(readCorridors());
  return {
    path: 'lib/data/generated/network.json',
    text: formatJson({ nodes, edges }),
    sources: [CORRIDORS],
    licence: 'CC BY 4.0 (node positions and populations: GeoNames); the rest CC0',
    attribution: 'GeoNames, https://www.geonames.org/',
    madeBy: 'lib/data/build/network.ts',
    counts: {
      nodes: nodes.length,
      roadEdges: edges.filter((edge) => edge.mode === 'road').length,
      railEdges: edges.filter((edge) => edge.mode === 'rail').length,
    },
  };
}

export function compileNetwork(corridors: Corridors): RouteNetworkData {
  const indexOf = new Map(corridors.nodes.map((node, index) => [node.id, index]));
  const indexOfNode = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new Error(`An edge names the node "${id}", which is not among the nodes`);
    return index;
  };
  return {
    nodes: corridors.nodes.map(({ id, name, state, country, lon, lat, kind, population }) => ({
      id,
      name,
      state,
      country,
      position: [lon, lat],
      kind,
      population,
    })),
    edges: corridors.edges.map(({ from, to, mode, km }) => ({
      from: indexOfNode(from),
      to: indexOfNode(to),
      mode,
      km,
    })),
  };
}
