import { listEveningsAt } from '@/lib/core/evenings-at';
import { findKnotsAround } from '@/lib/core/knots-around';
import type { Progress } from '@/lib/core/progress';
import { type Instant, type LocalDate, localDateOf } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import type { TrackerReport } from '@/lib/wire/tracker-data';

/** The reports a number comes from. */
export interface Basis {
  /** Some of them, without repetition. */
  readonly reportIds: readonly string[];
  /** How many there are. */
  readonly total: number;
}

/** What a position rests on: the reports before its moment, and if it is estimated those after it. */
export function listPositionBasis(track: Track, { at, position }: Progress): Basis {
  const { before, after } = findKnotsAround(track, at);
  const knots = position.kind === 'estimated' ? [before, after] : [before];
  return join(knots.filter((knot) => knot !== undefined));
}

/** What a pace rests on: the reports of the evenings it compares. */
export function listEveningBasis(
  track: Track,
  { at, dates }: { readonly at: Instant; readonly dates: readonly LocalDate[] },
): Basis {
  const wanted = new Set(dates);
  return join(listEveningsAt(track, at).evenings.filter((evening) => wanted.has(evening.date)));
}

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

function join(parts: readonly { readonly reportIds: readonly string[]; readonly reportTotal: number }[]): Basis {
  const reportIds = [...new Set(parts.flatMap((part) => part.reportIds))];
  const unnamed = parts.reduce((sum, part) => sum + part.reportTotal - part.reportIds.length, 0);
  return { reportIds, total: reportIds.length + unnamed };
}
