import type { Position } from '@/lib/core/position.ts';
import type { CrossingDistance, Progress } from '@/lib/core/progress.ts';
import type { RoadAhead, Track } from '@/lib/core/track.ts';

type RoadNode = RoadAhead['nodes'][number];

/** The shortest road from the position of a moment to the crossing that its distance is measured to. */
export interface AheadRoad {
  readonly from: Position;
  /** From the first node after the position to the crossing. The same array while the road is entered at one node. */
  readonly nodes: readonly RoadNode[];
  /** From the position to the crossing. */
  readonly routeKm: number;
}

export interface AheadTown {
  readonly name: string;
  readonly position: Position;
  readonly population: number;
  readonly kmAhead: number;
}

/** Undefined: no position, or no road to the crossing. Cost: a search in the way; the nodes are kept from call to call. */
export function findRoadAhead(track: Track, progress: Progress): AheadRoad | undefined {
  const { position } = progress;
  const target = findTarget(progress);
  if (position.kind === 'unknown' || !target) return undefined;
  const tree = track.roadsAhead.find((road) => road.crossingId === target.id);
  if (!tree || target.routeKm === null) return undefined;
  const entry = findEntry(tree, track, position.walkedKm);
  return entry === undefined
    ? undefined
    : { from: position.position, nodes: nodesFrom(tree, entry), routeKm: target.routeKm };
}

/** The crossing that the distance is measured to: the declared one, else the nearest. */
export function findTarget({ distanceToBorder }: Progress): CrossingDistance | undefined {
  return 'kind' in distanceToBorder
    ? undefined
    : (distanceToBorder.declaredCrossing ?? distanceToBorder.nearestCrossing);
}

/** The towns on the road ahead with their distance from the position, nearest first. */
export function listTownsAhead({ nodes, routeKm }: AheadRoad): readonly AheadTown[] {
  return nodes.flatMap(({ name, position, population, kmToCrossing }) =>
    name === null ? [] : [{ name, position, population: population ?? 0, kmAhead: routeKm - kmToCrossing }],
  );
}

/** Where the road ahead leaves the way: forward or, when the way leads away from the crossing, back over it. */
function findEntry(tree: RoadAhead, track: Track, walkedKm: number): number | undefined {
  const { vertices } = track.way;
  const after = firstAfter(vertices, walkedKm);
  const choices = [findNode(tree, after - 1, -1), findNode(tree, after, 1)].flatMap((index) => {
    const node = index === undefined ? undefined : tree.fromVertex[index];
    const vertex = index === undefined ? undefined : vertices[index];
    const road = node === undefined ? undefined : tree.nodes[node];
    if (node === undefined || !vertex || !road) return [];
    return [{ node, km: Math.abs(vertex.walkedKm - walkedKm) + road.kmToCrossing }];
  });
  return choices.sort((a, b) => a.km - b.km)[0]?.node;
}

/** The first vertex from `start` on, in one direction, that has a node in the tree. */
function findNode(tree: RoadAhead, start: number, step: 1 | -1): number | undefined {
  for (let index = start; index >= 0 && index < tree.fromVertex.length; index += step) {
    if ((tree.fromVertex[index] ?? -1) >= 0) return index;
  }
  return undefined;
}

function firstAfter(vertices: Track['way']['vertices'], walkedKm: number): number {
  let [low, high] = [0, vertices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vertices[middle]?.walkedKm ?? 0) <= walkedKm) low = middle + 1;
    else high = middle;
  }
  return low;
}

const kept = new WeakMap<RoadAhead, Map<number, readonly RoadNode[]>>();

function nodesFrom(tree: RoadAhead, start: number): readonly RoadNode[] {
  const byStart = kept.get(tree) ?? new Map<number, readonly RoadNode[]>();
  kept.set(tree, byStart);
  const known = byStart.get(start);
  if (known) return known;
  const nodes: RoadNode[] = [];
  for (let node = tree.nodes[start]; node && nodes.length < tree.nodes.length; node = tree.nodes[node.next]) {
    nodes.push(node);
  }
  byStart.set(start, nodes);
  return nodes;
}
