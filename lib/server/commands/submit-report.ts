import type { Caravan } from '../../core/caravan.ts';
import type { ReportStatus, Statement } from '../../core/report.ts';
import { receiptPath } from '../../wire/addresses.ts';
import type { HoldRule } from '../../wire/hold-rules.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { ReportBody } from '../../wire/requests/report-bodies.ts';
import type { Receipt, SubmissionDocument } from '../../wire/submission.ts';
import { type Answer, privateAnswer } from '../handle/answer.ts';
import { describeWholeReport } from '../queries/describe-whole-report.ts';
import { findPublicCaravan } from '../queries/find-public-caravan.ts';
import { isKnownOutlet } from '../queries/known-outlets.ts';
import { hashToken, makeReportId, makeToken } from '../secrets.ts';
import { buildStatement } from './build-statement.ts';
import { listDoubts } from './list-doubts.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Takes in a report from anyone. It publishes itself when it is plausible and its source is a known outlet; else it
 * waits, with the rule that held it. What the sender is told depends on the report and on what is public, never on what
 * waits.
 */
export async function submitReport(
  context: WriteContext,
  submission: { readonly slug: string; readonly body: ReportBody },
): Promise<Answer | Problem> {
  const { app, now, remember, repeat } = context;
  const found = await findPublicCaravan(app, submission.slug);
  if (isProblem(found)) return found;
  const caravan = found.caravan.caravan;
  const built = buildStatement(submission.body, { caravan, geography: app.geography, now });
  if (isProblem(built)) return built;
  const { statement } = built;
  const doubts = listDoubts(app.geography, { statement, known: found.caravan, now });
  if (doubts.length > 0 && !submission.body.confirmed) {
    return problem('needs-confirmation', 'Please check, and send it again with "confirmed": true if it is so.', doubts);
  }
  const rule = doubts.length > 0 ? 'implausible' : await findHoldRule(context, statement);
  const token = makeToken();
  const report = toNewReport({ caravan, statement, rule, now });
  const answer = toAnswer(report, { token, url: `${context.baseUrl}${receiptPath('en', token)}` });
  const outcome = await app.store.appendReport({ ...report, receiptHash: hashToken(token), ...remember(answer) });
  return outcome.kind === 'repeated' ? repeat(outcome.answer) : answer;
}

/** The rule that holds a plausible report; undefined: it publishes itself. */
async function findHoldRule({ app }: WriteContext, { source }: Statement): Promise<HoldRule | undefined> {
  if (source.kind === 'eyewitness' || source.url === null) return 'no-public-source';
  return (await isKnownOutlet(app, source.url)) ? undefined : 'unknown-outlet';
}

function toNewReport(report: {
  readonly caravan: Caravan;
  readonly statement: Statement;
  readonly rule: HoldRule | undefined;
  readonly now: WriteContext['now'];
}) {
  const { caravan, statement, rule, now } = report;
  const status: ReportStatus = rule === undefined ? 'accepted' : 'pending';
  return {
    reportId: makeReportId(),
    caravan: caravan.slug,
    receivedAt: now,
    recordedAt: now,
    statement,
    status,
    author: 'sender' as const,
    reason: rule ?? null,
  };
}

function toAnswer(report: ReturnType<typeof toNewReport>, receipt: Receipt): Answer {
  const { reportId, status } = report;
  if (status !== 'accepted') {
    const waiting: SubmissionDocument = { id: reportId, status: 'pending', receipt };
    return privateAnswer(202, waiting);
  }
  const accepted: SubmissionDocument = { ...describeWholeReport({ ...report, revision: 1 }), receipt };
  return privateAnswer(201, accepted, { location: `/api/v1/reports/${reportId}` });
}
