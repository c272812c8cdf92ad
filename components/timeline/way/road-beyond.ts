import { type RoadAheadAt, roadAheadAt } from '@/lib/core/road-ahead-at';
import { findCrossingAhead } from '@/lib/core/stretch-at';
import type { Track } from '@/lib/core/track';

/**
 * The road on from the end of the way, to the declared crossing, else the nearest. Undefined: no report, or no road
 * leads there.
 */
export function findRoadBeyond(track: Track): RoadAheadAt | undefined {
  const last = track.knots.at(-1);
  const crossing = last && findCrossingAhead(track, last.at);
  return crossing && roadAheadAt(track, { walkedKm: last.walkedKm, crossingId: crossing.id });
}
