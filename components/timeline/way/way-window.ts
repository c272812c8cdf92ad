import { DAY_MS, type Instant } from '@/lib/core/time';
import type { TimelineSize } from '@/lib/view-state/view-state';
import type { TimelineScale } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';

const WINDOW_DAYS = 14;
/** Days kept before the moment; a week lies behind it, for the fan. */
const DAYS_BEFORE = 4;
/** The window moves on by this many days at once, so that it stands still under most steps. */
const DAYS_A_MOVE = 3;

/** The part of the way that is shown: all of it, or two weeks about a moment. */
export function findWayWindow(
  scale: TimelineScale,
  { size, anchor }: { readonly size: TimelineSize; readonly anchor: Instant },
): TimelineWindow {
  const days = (scale.end - scale.start) / DAY_MS;
  if (size !== 'two-weeks' || days <= WINDOW_DAYS) return { start: 0, width: 1 };
  const day = (anchor - scale.start) / DAY_MS;
  const first = Math.floor((day - DAYS_BEFORE) / DAYS_A_MOVE) * DAYS_A_MOVE;
  return { start: Math.max(0, Math.min(first, days - WINDOW_DAYS)) / days, width: WINDOW_DAYS / days };
}
