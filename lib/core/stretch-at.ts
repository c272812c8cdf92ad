import { findDeclaredIndex } from './crossings-at.ts';
import type { KmRange } from './distribution.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import { roadAheadAt } from './road-ahead-at.ts';
import type { Instant } from './time.ts';
import type { Track } from './track.ts';
import { findKnownVertices, findWayPlace, readWay } from './way-at.ts';

/**
 * The lines of a stretch of the way, for drawing: `range` on the scale of `walkedKm`, such as a band of `bandAt`. What
 * lies beyond the end of the way is on the road ahead, to the crossing that is declared at the moment, else the nearest.
 * Without such a road the stretch ends with the way. Every town and junction in it is a vertex; a stretch of no length
 * is one point twice. Empty: there is no way. Costs a few µs, and one pass over the road ahead.
 */
export function findStretch(track: Track, { low, high }: KmRange, at: Instant): readonly (readonly Position[])[] {
  const endKm = track.way.vertices.at(-1)?.walkedKm;
  if (endKm === undefined) return [];
  const walked = low < endKm || high <= endKm ? [cutWay(track, { low, high: Math.min(high, endKm) })] : [];
  const ahead = high > endKm ? cutRoadAhead(track, { endKm, range: { low: Math.max(low, endKm), high }, at }) : [];
  return [...walked, ...ahead];
}

/** The crossing the road ahead leads to at the end of the way; undefined: none is reached by road. */
export function findCrossingAhead(track: Track, at: Instant): { readonly id: string; readonly km: number } | undefined {
  const place = findWayPlace(track, Number.POSITIVE_INFINITY);
  const crossingKm = (place && findKnownVertices(track, place))?.[0].crossingKm ?? [];
  const declaredId = track.declaredTargets[findDeclaredIndex(track, at)]?.crossingId;
  let best: { readonly id: string; readonly km: number } | undefined;
  for (const [index, { id }] of track.crossings.entries()) {
    const km = crossingKm[index] ?? null;
    if (km === null) continue;
    if (id === declaredId) return { id, km };
    if (!best || km < best.km) best = { id, km };
  }
  return best;
}

function cutWay(track: Track, { low, high }: KmRange): readonly Position[] {
  const from = findWayPlace(track, low);
  const to = findWayPlace(track, high);
  if (!from || !to) return [];
  const inside = track.way.vertices
    .slice(from.vertex + 1, to.vertex + 1)
    .filter(({ walkedKm }) => walkedKm > from.walkedKm && walkedKm < to.walkedKm);
  return [readWay(track, from).position, ...inside.map(({ position }) => position), readWay(track, to).position];
}

function cutRoadAhead(
  track: Track,
  cut: { readonly endKm: number; readonly range: KmRange; readonly at: Instant },
): readonly (readonly Position[])[] {
  const { endKm, range, at } = cut;
  const crossing = findCrossingAhead(track, at);
  const road = crossing && roadAheadAt(track, { walkedKm: endKm, crossingId: crossing.id });
  if (!road) return [];
  const from = range.low - endKm;
  const to = Math.min(road.km, range.high - endKm);
  if (from >= to) return [];
  const inside = road.positions.filter((_, index) => {
    const km = road.kms[index] ?? 0;
    return km > from && km < to;
  });
  return [[locate(road, from), ...inside, locate(road, to)]];
}

interface Line {
  readonly positions: readonly Position[];
  readonly kms: readonly number[];
}

function locate({ positions, kms }: Line, km: number): Position {
  const next = kms.findIndex((one) => one >= km);
  const to = positions[next] ?? getItem(positions, positions.length - 1);
  const from = positions[next - 1] ?? to;
  const fromKm = kms[next - 1] ?? 0;
  const pieceKm = (kms[next] ?? 0) - fromKm;
  const share = pieceKm > 0 ? (km - fromKm) / pieceKm : 1;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
