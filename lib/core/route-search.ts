import { getItem } from './get-item.ts';
import type { NetworkPoint, RouteEdge, RouteMove } from './route-network.ts';
import { otherEnd, type ShortestPathTree } from './shortest-path.ts';

/** What a search between two points of the roads needs: the edges and a tree of shortest ways for any node. */
export interface RouteSearch {
  readonly edges: readonly RouteEdge[];
  readonly treeTo: (node: number) => ShortestPathTree;
}

/** The ends by which the shortest way leaves the first point's road and enters the second's; none: along one road. */
type Passage = { readonly km: number; readonly leave?: EdgeEnd; readonly enter?: EdgeEnd };

/** One end of an edge, and how far a point on the edge lies from it. */
interface EdgeEnd {
  readonly node: number;
  /** Offset of this end on its edge: 0 or the edge's length. */
  readonly offsetKm: number;
  readonly awayKm: number;
}

/** Measures the shortest way between two points of the roads, kilometres; Infinity when they are not joined. */
export function measureRoute(search: RouteSearch, from: NetworkPoint, to: NetworkPoint): number {
  return findPassage(search, from, to).km;
}

/**
 * Traces the shortest way between two points as moves along edges, in order, none of them of length zero; no move when
 * both points are one place. Undefined when they are not joined.
 */
export function traceRoute(
  search: RouteSearch,
  from: NetworkPoint,
  to: NetworkPoint,
): readonly RouteMove[] | undefined {
  const { km, leave, enter } = findPassage(search, from, to);
  if (km === Number.POSITIVE_INFINITY) return undefined;
  if (!leave || !enter) return withoutStandstill([{ edge: from.edge, fromKm: from.offsetKm, toKm: to.offsetKm }]);
  return withoutStandstill([
    { edge: from.edge, fromKm: from.offsetKm, toKm: leave.offsetKm },
    ...traceNodes(search, leave.node, enter.node),
    { edge: to.edge, fromKm: enter.offsetKm, toKm: to.offsetKm },
  ]);
}

function findPassage(search: RouteSearch, from: NetworkPoint, to: NetworkPoint): Passage {
  const alongOneRoadKm = from.edge === to.edge ? Math.abs(from.offsetKm - to.offsetKm) : Number.POSITIVE_INFINITY;
  let best: Passage = { km: alongOneRoadKm };
  for (const enter of listEnds(search, to)) {
    const { km } = search.treeTo(enter.node);
    for (const leave of listEnds(search, from)) {
      const wayKm = leave.awayKm + getItem(km, leave.node) + enter.awayKm;
      if (wayKm < best.km) best = { km: wayKm, leave, enter };
    }
  }
  return best;
}

function listEnds({ edges }: RouteSearch, { edge: index, offsetKm }: NetworkPoint): readonly EdgeEnd[] {
  const edge = getItem(edges, index);
  return [
    { node: edge.from, offsetKm: 0, awayKm: offsetKm },
    { node: edge.to, offsetKm: edge.km, awayKm: edge.km - offsetKm },
  ];
}

function traceNodes({ edges, treeTo }: RouteSearch, from: number, to: number): readonly RouteMove[] {
  const { nextEdge } = treeTo(to);
  const moves: RouteMove[] = [];
  for (let node = from; node !== to; ) {
    const index = getItem(nextEdge, node);
    const edge = getItem(edges, index);
    moves.push(
      edge.from === node ? { edge: index, fromKm: 0, toKm: edge.km } : { edge: index, fromKm: edge.km, toKm: 0 },
    );
    node = otherEnd(edge, node);
  }
  return moves;
}

function withoutStandstill(moves: readonly RouteMove[]): readonly RouteMove[] {
  return moves.filter(({ fromKm, toKm }) => fromKm !== toKm);
}
