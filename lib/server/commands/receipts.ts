import type { ReportRevision, ReportStatus } from '../../core/report.ts';
import { describeReason } from '../../wire/hold-rules.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { ReceiptDocument } from '../../wire/submission.ts';
import type { App } from '../app.ts';
import { type Answer, noContent } from '../handle/answer.ts';
import { describeWholeReport } from '../queries/describe-whole-report.ts';
import { hashToken } from '../secrets.ts';
import type { WriteContext } from './write-context.ts';

/** The reason that marks a report as withdrawn by its sender. */
export const WITHDRAWN = 'withdrawn-by-sender';

const STATUS_WORDS: Readonly<Record<ReportStatus, string>> = {
  pending: 'It waits for review.',
  accepted: 'It was accepted and is, or will be, public.',
  rejected: 'It was not accepted.',
  retracted: 'It was taken back.',
};

/** The sender's own report with its status, by the token of the receipt. */
export async function readReceipt(
  app: App,
  token: string,
): Promise<{ readonly kind: 'receipt'; readonly receipt: ReceiptDocument } | Problem> {
  const found = await findReportOf(app, token);
  if (isProblem(found)) return found;
  const { reportId, caravan, status, reason } = found.newest;
  const receipt = {
    id: reportId,
    caravan,
    status,
    statusText: reason === WITHDRAWN ? 'You withdrew it.' : STATUS_WORDS[status],
    reason: status === 'accepted' || reason === null ? null : describeReason(reason),
    report: describeWholeReport(found.newest),
  };
  return { kind: 'receipt', receipt };
}

/** Whether this is the token of a receipt. */
export async function isReceiptToken({ store }: Pick<App, 'store'>, token: string): Promise<boolean> {
  return (await store.findReportIdByReceipt(hashToken(token))) !== undefined;
}

/** Takes the own report back, for ever. Doing it again changes nothing. */
export async function withdrawReport(context: WriteContext, token: string): Promise<Answer | Problem> {
  const { store } = context.app;
  const answer = noContent();
  for (;;) {
    const found = await findReportOf(context.app, token);
    if (isProblem(found)) return found;
    const { reportId, revision, statement, reason } = found.newest;
    if (reason === WITHDRAWN) return answer;
    const outcome = await store.appendRevision({
      reportId,
      onRevision: revision,
      statement,
      status: 'retracted',
      author: 'sender',
      reason: WITHDRAWN,
      ...context.remember(answer),
    });
    if (outcome.kind === 'repeated') return context.repeat(outcome.answer);
    // A moderator was faster by a moment: withdraw what stands now.
    if (outcome.kind !== 'revised-meanwhile') return answer;
  }
}

async function findReportOf(
  app: App,
  token: string,
): Promise<{ readonly kind: 'found'; readonly newest: ReportRevision } | Problem> {
  const reportId = await app.store.findReportIdByReceipt(hashToken(token));
  const revisions = reportId === undefined ? [] : await app.store.listRevisions(reportId);
  const newest = revisions.at(-1);
  return newest ? { kind: 'found', newest } : problem('unknown-receipt', 'No report has this receipt.');
}
