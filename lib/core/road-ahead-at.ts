import type { Position } from './position.ts';
import type { RoadAhead, Track } from './track.ts';
import { findKnownVertices, findWayPlace, type KnownVertex, readWay } from './way-at.ts';

/** The road still to go: its line, and the towns on it. */
export interface RoadAheadAt {
  readonly km: number;
  /** From here to the crossing; every town and junction is a vertex. */
  readonly positions: readonly Position[];
  /** For each of the positions how far it is from here by road; ascending. */
  readonly kms: readonly number[];
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
  return followRoad({ road, first, km, start: { here, through, throughKm: by.awayKm } });
}

function followRoad(following: {
  readonly road: RoadAhead;
  readonly first: number;
  readonly km: number;
  /** Where one stands, and the vertex of the way by which the road leads on. */
  readonly start: { readonly here: Position; readonly through: Position; readonly throughKm: number };
}): RoadAheadAt {
  const { road, first, km, start } = following;
  const positions: Position[] = [start.here];
  const kms: number[] = [0];
  const towns: RoadAheadAt['towns'][number][] = [];
  const goTo = (position: Position, awayKm: number) => {
    const last = positions.at(-1);
    if (last?.[0] === position[0] && last[1] === position[1]) return;
    positions.push(position);
    kms.push(awayKm);
  };
  goTo(start.through, start.throughKm);
  for (let node = road.nodes[first]; node; node = road.nodes[node.next]) {
    const { name, position, population } = node;
    const awayKm = Math.max(0, km - node.kmToCrossing);
    goTo(position, awayKm);
    if (name) towns.push({ name, position, population, km: awayKm });
  }
  return { km, positions, kms, towns };
}
