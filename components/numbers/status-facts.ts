import type { Freshness, Progress } from '@/lib/core/progress';
import { type Instant, localDateOf } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';

/** What the status line says of the last report, before it is put in words. */
export type StatusFacts =
  | { readonly kind: 'no-report' }
  | {
      /** that-day, on-day: the hour was not given. */
      readonly kind: 'that-day' | 'on-day' | 'ago' | Exclude<Freshness, 'on-time'>;
      readonly at: Instant;
      readonly ageHours: number;
      readonly sources: number;
    };

/** Judges what may be said of the age of the last report. A report of a whole day has no hours to count. */
export function findStatusFacts(status: {
  readonly progress: Progress;
  /** The usable reports of the day of the last report, up to it. */
  readonly lastReports: readonly TrackerReport[];
  readonly timeZone: string;
}): StatusFacts {
  const { progress, lastReports, timeZone } = status;
  const { lastReport } = progress.position;
  if (lastReport === null) return { kind: 'no-report' };
  const facts = { at: lastReport.at, ageHours: lastReport.ageHours };
  if (progress.freshness !== 'on-time')
    return { ...facts, kind: progress.freshness, sources: countSources(lastReports) };
  const ofThatInstant = lastReports.filter((report) => report.fixAt === lastReport.at);
  if (ofThatInstant.some(({ observed }) => observed.precision === 'minute' || observed.precision === 'hour'))
    return { ...facts, kind: 'ago', sources: countSources(ofThatInstant) };
  const isThatDay = localDateOf(lastReport.at, timeZone) === localDateOf(progress.at, timeZone);
  return { ...facts, kind: isThatDay ? 'that-day' : 'on-day', sources: countSources(lastReports) };
}

function countSources(reports: readonly TrackerReport[]): number {
  return Math.max(1, new Set(reports.map((report) => report.source.name)).size);
}
