import type { Track } from '@/lib/core/track';
import { findWayPlace, readWay } from '@/lib/core/way-at';

/**
 * Kilometres won at a length of the way. Beyond its end every kilometre of the road ahead counts; undefined: there is no
 * way.
 */
export function coveredKmAt(track: Pick<Track, 'way'>, walkedKm: number): number | undefined {
  const place = findWayPlace(track, walkedKm);
  if (!place) return undefined;
  const beyondKm = Math.max(0, walkedKm - (track.way.vertices.at(-1)?.walkedKm ?? 0));
  return readWay(track, place).coveredKm + beyondKm;
}
