import { findLastIndexAt } from './last-at.ts';
import type { Instant } from './time.ts';
import type { Track } from './track.ts';

/** The knots on both sides of a moment: the last that is not after it, and the next. O(log n). */
export function findKnotsAround({ knots }: Pick<Track, 'knots'>, at: Instant) {
  const index = findLastIndexAt(knots, at);
  return { before: knots[index], after: knots[index + 1] };
}
