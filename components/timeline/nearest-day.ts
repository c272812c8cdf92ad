import { addDays, instantOfLocal, localDateOf } from '@/lib/core/time';
import { AHEAD_DAYS, type AheadDays } from '@/lib/view-state/view-state';
import type { TimelineScale } from './timeline-scale';

/** A forecast is of where people sleep. */
const EVENING_HOUR = 18;

/** Of the days ahead that a reader can choose, the one whose evening is nearest to an instant, milliseconds. */
export function findNearestDay(
  ms: number,
  { scale, zone }: { readonly scale: Pick<TimelineScale, 'last'>; readonly zone: string },
): AheadDays {
  const date = localDateOf(scale.last, zone);
  const awayMs = (days: AheadDays) =>
    Math.abs(instantOfLocal({ date: addDays(date, days), hour: EVENING_HOUR, zone }) - ms);
  return AHEAD_DAYS.reduce((best, days) => (awayMs(days) < awayMs(best) ? days : best));
}
