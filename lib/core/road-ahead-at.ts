import type { Position } from './position.ts';
import type { RoadAhead, Track } from './track.ts';
import { findKnownVertices, findWayPlace, type KnownVertex, readWay } from './way-at.ts';

/** The road still to go: its line, and the towns on it. */
export interface RoadAheadAt {
  readonly km: number;
  /** From here to the crossing; every town and junction is a vertex. */
  readonly positions: readonly Position[];
  readonly towns: readonly {
    readonly name: string;
    readonly position: Position;
    readonly population: number | null;
    /** By road from here. */
    readonly km: number;
  }[];
}

/**
 * The shortest road from a place of the way to a crossing. Undefined: no road leads there, or it is not among
 * `Track.roadsAhead` (those nearest somewhere on the way, and the declared).
 */
export function roadAheadAt(
  track: Track,
  { walkedKm, crossingId }: { readonly walkedKm: number; readonly crossingId: string },
): RoadAheadAt | undefined {
  const road = track.roadsAhead.find((one) => one.crossingId === crossingId);
  const index = track.crossings.findIndex(({ id }) => id === crossingId);
  const place = findWayPlace(track, walkedKm);
  const known = place && findKnownVertices(track, place);
  if (!road || !known) return undefined;
  const [behind, ahead] = known;
  const kmBy = ({ crossingKm, awayKm }: KnownVertex) => (crossingKm[index] ?? Number.POSITIVE_INFINITY) + awayKm;
  const by = kmBy(behind) < kmBy(ahead) ? behind : ahead;
  const km = kmBy(by);
  const first = road.fromVertex[by.vertex] ?? -1;
  if (first < 0 || !Number.isFinite(km)) return undefined;
  const here = readWay(track, place).position;
  const through = track.way.vertices[by.vertex]?.position ?? here;
  return followRoad({ road, first, km, start: [here, through] });
}

function followRoad(following: {
  readonly road: RoadAhead;
  readonly first: number;
  readonly km: number;
  readonly start: readonly [Position, Position];
}): RoadAheadAt {
  const { road, first, km, start } = following;
  const positions: Position[] = [start[0]];
  const towns: RoadAheadAt['towns'][number][] = [];
  const goTo = (position: Position) => {
    const last = positions.at(-1);
    if (last?.[0] !== position[0] || last[1] !== position[1]) positions.push(position);
  };
  goTo(start[1]);
  for (let node = road.nodes[first]; node; node = road.nodes[node.next]) {
    goTo(node.position);
    const { name, position, population } = node;
    if (name) towns.push({ name, position, population, km: Math.max(0, km - node.kmToCrossing) });
  }
  return { km, positions, towns };
}
