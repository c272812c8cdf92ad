import type { ReportRevision, Statement } from '../../core/report.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { ReportBody, RevisionBody, StatusBody } from '../../wire/requests/report-bodies.ts';
import type { App } from '../app.ts';
import { type Answer, privateAnswer } from '../handle/answer.ts';
import { describeWholeReport } from '../queries/describe-whole-report.ts';
import { buildStatement } from './build-statement.ts';
import { WITHDRAWN } from './receipts.ts';
import type { WriteContext } from './write-context.ts';

/** A moderator accepts, rejects, retracts or puts back a report: a new revision with the reason. */
export async function setReportStatus(
  context: WriteContext,
  { id, body }: { readonly id: string; readonly body: StatusBody },
): Promise<Answer | Problem> {
  const newest = await findNewest(context.app, id);
  if (isProblem(newest)) return newest;
  if (newest.reason === WITHDRAWN && body.status !== 'retracted') return refuseWithdrawn();
  const next = { ...newest, status: body.status, reason: body.reason };
  return appendRevision(context, { next, answerStatus: 200 });
}

/** A moderator corrects what a report states: a new revision with the changed fields and the reason. */
export async function reviseReport(
  context: WriteContext,
  { id, body }: { readonly id: string; readonly body: RevisionBody },
): Promise<Answer | Problem> {
  const newest = await findNewest(context.app, id);
  if (isProblem(newest)) return newest;
  if (newest.reason === WITHDRAWN) return refuseWithdrawn();
  const caravan = await context.app.store.findCaravan(newest.caravan);
  if (!caravan)
    throw new Error(`Report ${id} belongs to the caravan ${newest.caravan}, which the store does not have.`);
  const { app, now } = context;
  const changed = buildStatement(applyChanges(newest.statement, body), { caravan, geography: app.geography, now });
  if (isProblem(changed)) return changed;
  const statement = keepUnchanged(newest.statement, { changed: changed.statement, body });
  return appendRevision(context, { next: { ...newest, statement, reason: body.reason }, answerStatus: 201 });
}

async function findNewest(app: App, id: string): Promise<ReportRevision | Problem> {
  const newest = (await app.store.listRevisions(id)).at(-1);
  return newest ?? problem('unknown-report', 'No report has this id.');
}

function refuseWithdrawn(): Problem {
  return problem('invalid-fields', 'Its sender withdrew this report; it stays withdrawn.', [
    { path: '/status', code: 'withdrawn', message: 'Withdrawn by the sender.' },
  ]);
}

async function appendRevision(
  context: WriteContext,
  { next, answerStatus }: { readonly next: ReportRevision; readonly answerStatus: 200 | 201 },
): Promise<Answer | Problem> {
  const { reportId, revision, statement, status, reason } = next;
  const answer = privateAnswer(answerStatus, describeWholeReport({ ...next, revision: revision + 1 }));
  const outcome = await context.app.store.appendRevision({
    reportId,
    onRevision: revision,
    statement,
    status,
    author: 'moderator',
    reason: reason ?? '',
    ...context.remember(answer),
  });
  switch (outcome.kind) {
    case 'written':
      return answer;
    case 'repeated':
      return context.repeat(outcome.answer);
    case 'unknown-report':
      return problem('unknown-report', 'No report has this id.');
    case 'revised-meanwhile':
      return problem('revised-meanwhile', 'Someone else revised this report a moment ago; look at it again.');
    default: {
      const never: never = outcome;
      throw new Error(`Unknown outcome of a revision: ${JSON.stringify(never)}.`);
    }
  }
}

/** The statement as a submission again, with the changes in it. A new place moves the position unless one is given. */
function applyChanges(old: Statement, body: RevisionBody): Omit<ReportBody, 'confirmed'> {
  const { reason: _reason, ...changes } = body;
  const moved = changes.place !== undefined || changes.position !== undefined;
  return {
    observed: changes.observed ?? old.observed,
    ...(moved ? { place: changes.place, position: changes.position } : { position: old.position }),
    accuracyKm: changes.accuracyKm === undefined ? old.accuracyKm : changes.accuracyKm,
    kind: changes.kind ?? old.kind,
    mode: changes.mode === undefined ? old.mode : changes.mode,
    group: changes.group ?? old.group,
    people: changes.people === undefined ? old.people : changes.people,
    source: changes.source ?? old.source,
    note: changes.note === undefined ? old.note : changes.note,
  };
}

/** What a submission cannot carry (confidence, conflicts) stays, and so do place and position unless they were changed. */
function keepUnchanged(
  old: Statement,
  { changed, body }: { readonly changed: Statement; readonly body: RevisionBody },
): Statement {
  if (body.place === undefined && body.position === undefined) {
    return { ...old, ...changed, place: old.place, position: old.position };
  }
  const { placeIsTown: _oldPlaceIsTown, ...rest } = old;
  // A pin set anew is still in the place that was named.
  return { ...rest, ...changed, ...(body.place === undefined && { place: old.place }) };
}
