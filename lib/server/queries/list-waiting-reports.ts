import { describeReason, type HoldRule, isHoldRule } from '../../wire/hold-rules.ts';
import type { ReportFeature } from '../../wire/report-feature.ts';
import type { App } from '../app.ts';
import { describeWholeReport } from './describe-whole-report.ts';

/** A report that waits, whole, with the rule that held it and the reason in words. For moderators only. */
export interface WaitingReport {
  readonly report: ReportFeature;
  readonly rule: HoldRule | null;
  readonly reason: string;
}

/** What waits for review, oldest first. */
export async function listWaitingReports(app: App, limit: number): Promise<readonly WaitingReport[]> {
  const revisions = await app.store.listPending(limit);
  return revisions.map((revision) => ({
    report: describeWholeReport(revision),
    rule: revision.reason !== null && isHoldRule(revision.reason) ? revision.reason : null,
    reason: describeReason(revision.reason),
  }));
}
