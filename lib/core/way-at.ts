import type { NearestBorderPoint } from './border.ts';
import type { KmRange } from './distribution.ts';
import { measureKm } from './geodesy.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import type { Track, WayVertex } from './track.ts';

/** A place on the way: between which two vertices, and how far along. */
export interface WayPlace {
  readonly walkedKm: number;
  /** Index of the vertex at or before it. */
  readonly vertex: number;
  /** Share of the piece to the next vertex, 0 to 1. */
  readonly share: number;
}

/** What is known of a place on the way: straight from the vertices at both ends of its piece. */
export interface WayReading {
  readonly position: Position;
  readonly coveredKm: number;
  readonly place: string;
}

/** Finds the place at a length of the way, cut to its ends. Undefined: there is no way. O(log n). */
export function findWayPlace({ way: { vertices } }: Pick<Track, 'way'>, walkedKm: number): WayPlace | undefined {
  if (vertices.length === 0) return undefined;
  let low = 0;
  let high = vertices.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (getItem(vertices, middle).walkedKm <= walkedKm) low = middle;
    else high = middle - 1;
  }
  const from = getItem(vertices, low);
  const to = vertices[low + 1];
  if (!to) return { walkedKm: from.walkedKm, vertex: low, share: 0 };
  const share = Math.max(0, (walkedKm - from.walkedKm) / (to.walkedKm - from.walkedKm));
  return { walkedKm: from.walkedKm + (to.walkedKm - from.walkedKm) * share, vertex: low, share };
}

/** Reads position and kilometres at a place of the way. */
export function readWay({ way: { vertices } }: Pick<Track, 'way'>, { vertex, share }: WayPlace): WayReading {
  const from = getItem(vertices, vertex);
  const to = vertices[vertex + 1];
  if (!to || share === 0) return from;
  return {
    position: [mix(from.position[0], to.position[0], share), mix(from.position[1], to.position[1], share)],
    coveredKm: mix(from.coveredKm, to.coveredKm, share),
    place: (share < 0.5 ? from : to).place,
  };
}

/**
 * Reads the straight distance to the border line, right to 0.1 km between vertices, exact at them, and a point of the
 * line that is nearest there. Between vertices it changes evenly, but where the nearest point jumps from one bend of the
 * border to another: there it is the distance to the nearer of the two.
 */
export function readBorder({ way }: Pick<Track, 'way'>, place: WayPlace): NearestBorderPoint {
  const from = getItem(way.vertices, place.vertex);
  const to = way.vertices[place.vertex + 1];
  if (!to || place.share === 0) return { km: from.straightKm, point: from.borderPoint };
  const { position } = readWay({ way }, place);
  const [near, far] = [from, to]
    .map(({ borderPoint: point }) => ({ km: measureKm(position, point), point }))
    .sort((a, b) => a.km - b.km);
  if (!near || !far) return { km: from.straightKm, point: from.borderPoint };
  const jumps = measureKm(near.point, far.point) > 2 * (to.walkedKm - from.walkedKm);
  return { km: jumps ? near.km : mix(from.straightKm, to.straightKm, place.share), point: near.point };
}

/**
 * Turns a stretch of the way into kilometres covered: the least and the most that is covered on it. Beyond the end of the
 * way both scales go on alike. O(log n + vertices in it).
 */
export function readCoveredRange(track: Pick<Track, 'way'>, { low, high }: KmRange): KmRange {
  const from = findWayPlace(track, low);
  const to = findWayPlace(track, high);
  if (!from || !to) return { low, high };
  const [first, last] = [readCoveredKm(track, from), readCoveredKm(track, to)];
  let [least, most] = [Math.min(first, last), Math.max(first, last)];
  for (let vertex = from.vertex + 1; vertex <= to.vertex; vertex++) {
    const { coveredKm } = getItem(track.way.vertices, vertex);
    if (coveredKm < least) least = coveredKm;
    if (coveredKm > most) most = coveredKm;
  }
  return { low: least + Math.max(0, low - from.walkedKm), high: most + Math.max(0, high - to.walkedKm) };
}

function readCoveredKm({ way: { vertices } }: Pick<Track, 'way'>, { vertex, share }: WayPlace): number {
  const from = getItem(vertices, vertex).coveredKm;
  return mix(from, vertices[vertex + 1]?.coveredKm ?? from, share);
}

/** A vertex from which the roads to the crossings are known, and how far along the road it is. */
export interface KnownVertex {
  readonly vertex: number;
  readonly crossingKm: NonNullable<WayVertex['crossingKm']>;
  readonly awayKm: number;
}

/**
 * Finds the vertices on both sides of a place at which the distances to the crossings are known; the same one twice when
 * the place is at one. Between them the way runs on one road, so a crossing is reached through one or the other.
 */
export function findKnownVertices(
  { way: { vertices } }: Pick<Track, 'way'>,
  place: WayPlace,
): readonly [KnownVertex, KnownVertex] | undefined {
  const behind = findKnown({ vertices, place, from: place.vertex, step: -1 });
  const ahead =
    place.share === 0 && behind?.awayKm === 0
      ? behind
      : findKnown({ vertices, place, from: place.vertex + 1, step: 1 });
  return behind && ahead && [behind, ahead];
}

function findKnown(search: {
  readonly vertices: readonly WayVertex[];
  readonly place: WayPlace;
  readonly from: number;
  readonly step: 1 | -1;
}): KnownVertex | undefined {
  const { vertices, place, from, step } = search;
  for (let vertex = from; vertex >= 0 && vertex < vertices.length; vertex += step) {
    const { crossingKm, walkedKm } = getItem(vertices, vertex);
    if (crossingKm) return { vertex, crossingKm, awayKm: Math.abs(place.walkedKm - walkedKm) };
  }
  return undefined;
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
