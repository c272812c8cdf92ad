import { describeReason, type HoldRule } from '../../wire/hold-rules.ts';
import type { ProblemError } from '../../wire/problem.ts';
import type { ReportFeature } from '../../wire/report-feature.ts';
import type { App } from '../app.ts';
import { describeWholeReport } from './describe-whole-report.ts';
import { listWaiting } from './list-waiting.ts';

/** A report that waits, whole, with the rule that held it and the reason in words. For moderators only. */
export interface WaitingReport {
  readonly report: ReportFeature;
  readonly rule: HoldRule | null;
  readonly reason: string;
  /** What is implausible about it, as its sender was asked. */
  readonly doubts: readonly ProblemError[];
}

/** What waits for review, oldest first. */
export async function listWaitingReports(app: App, limit: number): Promise<readonly WaitingReport[]> {
  const waiting = await listWaiting(app, limit);
  return waiting.map(({ newest, rule, doubts }) => ({
    report: describeWholeReport(newest),
    rule,
    reason: describeReason(rule ?? newest.reason),
    doubts,
  }));
}
