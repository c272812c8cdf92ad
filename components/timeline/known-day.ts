import { type LocalDate, localDateOf } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';

/** Local dates on which something was reported, ascending: the steps of what was known. */
export function listReportDays(reports: readonly Pick<TrackerReport, 'fixAt'>[], zone: string): readonly LocalDate[] {
  return [...new Set(reports.map(({ fixAt }) => localDateOf(fixAt, zone)))].toSorted();
}

/** The report day before a date, and the one after it; null: today's knowledge. `date` null: today. */
export function findNeighbourDays(
  days: readonly LocalDate[],
  date: LocalDate | null,
): { readonly earlier: LocalDate | undefined; readonly later: LocalDate | null | undefined } {
  if (date === null) return { earlier: days.at(-2) ?? days[0], later: undefined };
  return { earlier: days.findLast((day) => day < date), later: days.find((day) => day > date) ?? null };
}
