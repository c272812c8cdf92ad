import type { Progress } from '@/lib/core/progress.ts';
import type { Track } from '@/lib/core/track.ts';

/**
 * How far the caravan had walked at the moment shown, on the scale of the track's way. Without a moment: all of it.
 * −1 before the first report. In silence: up to the last knot.
 */
export function walkedAt(track: Track, progress: Progress | null): number {
  if (progress === null) return Infinity;
  if (progress.position.kind !== 'unknown') return progress.position.walkedKm;
  return track.knots.findLast((knot) => knot.at <= progress.at)?.walkedKm ?? -1;
}
