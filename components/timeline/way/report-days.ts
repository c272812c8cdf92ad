import { addDays, daysBetween, instantOfLocal, localDateOf } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { fractionAt, type TimelineScale } from '../timeline-scale';

/** How many reports speak of a local day. */
export interface ReportDay {
  readonly start: number;
  /** Fractions of the strip. */
  readonly width: number;
  /** 1: as many as on the day with most. */
  readonly share: number;
  readonly count: number;
}

/** Counts the reports of each local day that has one. Cost: linear. */
export function countReportDays(
  reports: readonly TrackerReport[],
  { scale, timeZone }: { readonly scale: TimelineScale; readonly timeZone: string },
): readonly ReportDay[] {
  const first = localDateOf(scale.start, timeZone);
  const counts = new Map<number, number>();
  for (const { fixAt } of reports) {
    const day = daysBetween(first, localDateOf(fixAt, timeZone));
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const midnight = (day: number) =>
    fractionAt(scale, instantOfLocal({ date: addDays(first, day), hour: 0, zone: timeZone }));
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([day, count]) => ({
      start: midnight(day),
      width: midnight(day + 1) - midnight(day),
      share: count / most,
      count,
    }));
}
