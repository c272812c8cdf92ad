import { type Instant, localDateOf } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';

/**
 * The usable reports of the day of the last report, up to a moment: by how many that day's place is known.
 * `reports` ascend; the first `reached` of them are not after the moment.
 */
export function listReportsOfLastDay(given: {
  readonly reports: readonly TrackerReport[];
  readonly reached: number;
  /** Undefined: no usable report yet. */
  readonly lastReportAt: Instant | undefined;
  readonly isSetAside: (id: string) => boolean;
  readonly timeZone: string;
}): readonly TrackerReport[] {
  const { reports, reached, lastReportAt, isSetAside, timeZone } = given;
  if (lastReportAt === undefined) return [];
  const day = localDateOf(lastReportAt, timeZone);
  const found: TrackerReport[] = [];
  for (let index = reached - 1; index >= 0; index--) {
    const report = reports[index];
    if (!report || localDateOf(report.fixAt, timeZone) < day) break;
    if (report.fixAt <= lastReportAt && !isSetAside(report.id)) found.push(report);
  }
  return found;
}
