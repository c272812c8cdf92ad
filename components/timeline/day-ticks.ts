import type { LocalDate } from '@/lib/core/time';
import { addDays, daysBetween, instantOfLocal, localDateOf } from '@/lib/core/time';
import { fractionAt, type TimelineScale } from './timeline-scale';

export interface DayTick {
  readonly date: LocalDate;
  /** Local midnight at which the day begins, as a fraction of the strip. */
  readonly start: number;
  /** Width of the day as a fraction; 23 or 25 hours when the clocks change. */
  readonly width: number;
  /** Says whether the day carries its number. */
  readonly isNumbered: boolean;
  /** First day of its month, or of the strip: month and year stand below. */
  readonly opensMonth: boolean;
}

/** Below this width of a day in px only every second day carries its number; then every fourth, and so on. */
const LEAST_DAY_PX = 19;

/** The local days of a timeline. A day that changes the clocks is as wide as it is long. */
export function listDayTicks(
  scale: TimelineScale,
  { timeZone, stripPx }: { readonly timeZone: string; readonly stripPx: number },
): readonly DayTick[] {
  const firstDate = localDateOf(scale.start, timeZone);
  const days = Math.max(1, daysBetween(firstDate, localDateOf(scale.end, timeZone)));
  const every = numberEvery(stripPx / days);
  const midnight = (index: number) =>
    fractionAt(scale, instantOfLocal({ date: addDays(firstDate, index), hour: 0, zone: timeZone }));
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(firstDate, index);
    const start = midnight(index);
    return {
      date,
      start,
      width: midnight(index + 1) - start,
      isNumbered: index % every === 0,
      opensMonth: index === 0 || date.endsWith('-01'),
    };
  });
}

function numberEvery(dayPx: number): number {
  let every = 1;
  while (every * dayPx < LEAST_DAY_PX && every < 1024) every *= 2;
  return every;
}
