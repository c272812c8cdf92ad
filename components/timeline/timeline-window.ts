import { DAY_MS, type Instant } from '@/lib/core/time';
import { fractionAt, type TimelineScale } from './timeline-scale';

/** Days that a phone shows at once. */
const WINDOW_DAYS = 12;

/** The part of the strip that a phone shows. */
export interface TimelineWindow {
  readonly start: number;
  /** 1: the whole strip fits. */
  readonly width: number;
}

/** The window with `anchor` in its middle, moved inwards at the ends of the strip. */
export function findTimelineWindow(scale: TimelineScale, anchor: Instant): TimelineWindow {
  const width = Math.min(1, (WINDOW_DAYS * DAY_MS) / (scale.end - scale.start));
  const start = fractionAt(scale, anchor) - width / 2;
  return { start: Math.min(Math.max(0, start), 1 - width), width };
}
