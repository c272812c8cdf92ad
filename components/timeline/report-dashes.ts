import type { TrackerReport } from '@/lib/wire/tracker-data';
import { fractionAt, type TimelineScale } from './timeline-scale';

/** Reports whose fixes fall on one place of the strip. */
export interface DashStack {
  readonly x: number;
  /** From the top: a hollow dash is a report of low confidence. At most {@link STACK_LIMIT}. */
  readonly hollow: readonly boolean[];
  /** Reports that found no room. */
  readonly more: number;
}

export const STACK_LIMIT = 7;
/** Columns of the strip: more instants than this share columns, so that the drawing does not grow with the reports. */
const COLUMNS = 360;

/** Stacks a dash for each report at its fix instant. Reports ascend by `fixAt`. Cost: linear. */
export function stackReportDashes(reports: readonly TrackerReport[], scale: TimelineScale): readonly DashStack[] {
  const distinct = new Set(reports.map((report) => report.fixAt)).size;
  const columnOf = (fraction: number) =>
    distinct > COLUMNS ? (Math.floor(fraction * COLUMNS) + 0.5) / COLUMNS : fraction;
  const stacks = new Map<number, TrackerReport[]>();
  for (const report of reports) {
    const x = columnOf(fractionAt(scale, report.fixAt));
    const stack = stacks.get(x);
    if (stack) stack.push(report);
    else stacks.set(x, [report]);
  }
  return [...stacks].map(([x, stack]) => ({
    x,
    hollow: stack.slice(0, STACK_LIMIT).map((report) => report.confidence === 'low'),
    more: Math.max(0, stack.length - STACK_LIMIT),
  }));
}
