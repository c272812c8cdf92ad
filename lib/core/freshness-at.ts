import { findLastIndexAt } from './last-at.ts';
import type { Freshness, LastReport } from './progress.ts';
import { HOUR_MS, type Instant } from './time.ts';
import type { Track } from './track.ts';

/** The newest usable report observed by a moment, with its age; null: none yet. */
export function findLastReport({ reportCounts }: Track, at: Instant): LastReport | null {
  const last = reportCounts[findLastIndexAt(reportCounts, at)];
  return last ? { id: last.reportId, at: last.at, ageHours: (at - last.at) / HOUR_MS, place: last.place } : null;
}

/** How many usable reports were observed by a moment. */
export function countReports({ reportCounts }: Track, at: Instant): number {
  return reportCounts[findLastIndexAt(reportCounts, at)]?.count ?? 0;
}

/**
 * How fresh the news is, by the age of the last report in units of the rhythm that is usual for this caravan:
 * ≤ 1 on time, ≤ 1.5 due, ≤ 3 overdue, beyond (or without any report) silent.
 */
export function freshnessAt(track: Track, at: Instant): Freshness {
  const last = findLastReport(track, at);
  if (!last) return 'silent';
  const rhythms = last.ageHours / track.expectedReportHours;
  if (rhythms <= 1) return 'on-time';
  if (rhythms <= 1.5) return 'due';
  return rhythms <= 3 ? 'overdue' : 'silent';
}
