import type { BorderCrossing } from './border.ts';
import type { BuiltWay } from './build-way.ts';
import type { DeclaredTarget } from './caravan.ts';
import { roundKm } from './crossing-roads.ts';
import { getItem } from './get-item.ts';
import type { RouteNetwork } from './route-network.ts';
import type { RoadAhead, WayVertex } from './track.ts';

/**
 * Lists the shortest roads from the way to the crossings that matter: each that is the nearest by road somewhere on it,
 * and the declared ones. A tree a crossing: the roads from all vertices run together.
 */
export function listRoadsAhead(input: {
  readonly built: BuiltWay;
  readonly network: RouteNetwork;
  readonly crossings: readonly BorderCrossing[];
  readonly declaredTargets: readonly DeclaredTarget[];
}): readonly RoadAhead[] {
  const { built, network, crossings, declaredTargets } = input;
  const { vertices } = built.way;
  const wanted = new Set(vertices.flatMap(({ crossingKm }) => findNearestIndex(crossingKm) ?? []));
  for (const { crossingId } of declaredTargets) wanted.add(crossings.findIndex(({ id }) => id === crossingId));
  wanted.delete(-1);
  const nodeById = new Map(network.nodes.map(({ id }, node) => [id, node]));
  return [...wanted]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const { id } = getItem(crossings, index);
      const target = nodeById.get(id);
      return target === undefined ? [] : growTree({ crossingId: id, target, built, network, vertices });
    });
}

function findNearestIndex(crossingKm: WayVertex['crossingKm']): number | undefined {
  const joined = (crossingKm ?? []).map((km) => km ?? Number.POSITIVE_INFINITY);
  const nearest = Math.min(...joined);
  return Number.isFinite(nearest) ? joined.indexOf(nearest) : undefined;
}

function growTree(growing: {
  readonly crossingId: string;
  readonly target: number;
  readonly built: BuiltWay;
  readonly network: RouteNetwork;
  readonly vertices: readonly WayVertex[];
}): RoadAhead {
  const { crossingId, target, built, network, vertices } = growing;
  const km = network.distancesTo(target);
  const nodes: RoadAhead['nodes'][number][] = [];
  const indexOf = new Map<number, number>();
  const add = (node: number): number => {
    const known = indexOf.get(node);
    if (known !== undefined) return known;
    const { position, name, kind, population } = getItem(network.nodes, node);
    const index = nodes.length;
    indexOf.set(node, index);
    const draft = {
      position,
      name: kind === 'town' ? name : null,
      population,
      kmToCrossing: roundKm(getItem(km, node)),
    };
    nodes.push({ ...draft, next: -1 });
    const ahead = node === target ? undefined : findNextNode(network, km, node);
    if (ahead !== undefined) nodes[index] = { ...draft, next: add(ahead) };
    return index;
  };
  const fromVertex = vertices.map((_, vertex) => {
    const place = built.placeOf.get(vertex);
    if (!place) return -1;
    const { from, to, km: edgeKm } = getItem(network.edges, place.edge);
    const byFrom = place.offsetKm + getItem(km, from);
    const byTo = edgeKm - place.offsetKm + getItem(km, to);
    return Number.isFinite(Math.min(byFrom, byTo)) ? add(byFrom <= byTo ? from : to) : -1;
  });
  return { crossingId, nodes, fromVertex };
}

/** The neighbour through which the shortest way runs. */
function findNextNode(network: RouteNetwork, km: Float64Array, node: number): number | undefined {
  let best: number | undefined;
  let bestKm = Number.POSITIVE_INFINITY;
  for (const { from, to, mode, km: edgeKm } of network.edges) {
    if (mode !== 'road' || (from !== node && to !== node)) continue;
    const other = from === node ? to : from;
    const viaKm = edgeKm + getItem(km, other);
    if (viaKm < bestKm) {
      best = other;
      bestKm = viaKm;
    }
  }
  return best;
}
