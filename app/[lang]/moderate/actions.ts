'use server';

import { redirect } from 'next/navigation';
import { findLanguage } from '@/lib/i18n/language';
import { createCaravan } from '@/lib/server/commands/create-caravan';
import { reviseCaravan } from '@/lib/server/commands/revise-caravan';
import { reviseReport, setReportStatus } from '@/lib/server/commands/revise-report';
import { toCaravanChanges, toNewCaravan } from '@/lib/server/moderation/caravan-form';
import { readFields } from '@/lib/server/moderation/form-fields';
import { checkImport } from '@/lib/server/moderation/import-form';
import { parseForm } from '@/lib/server/moderation/parse-form';
import { toRevisionBody, toRevisionFields } from '@/lib/server/moderation/revision-form';
import { refusalOf, runModeration } from '@/lib/server/moderation/run-moderation';
import { pagePath } from '@/lib/wire/addresses';
import type { ModerationState } from '@/lib/wire/moderation-state';
import { isProblem, problem } from '@/lib/wire/problem';
import { caravanChangesBody, newCaravanBody } from '@/lib/wire/requests/caravan-bodies';
import { revisionBody, statusBody } from '@/lib/wire/requests/report-bodies';

/** Accept, reject, retract or put back: `id`, `status`, `reason`. */
export async function setStatus(_state: ModerationState, form: FormData): Promise<ModerationState> {
  const fields = readFields(form);
  const id = fields.id ?? '';
  const outcome = await runModeration(async (context) => {
    const body = parseForm(statusBody, { status: fields.status, reason: fields.reason ?? '' });
    return isProblem(body) ? body : setReportStatus(context, { id, body });
  });
  return (
    refusalOf(outcome, fields) ??
    leave(fields, `${fields.back === 'report' ? `/report?id=${encodeURIComponent(id)}&` : '?'}done=${fields.status}`)
  );
}

/** Correct what a report states: the changed fields and a reason. */
export async function revise(_state: ModerationState, form: FormData): Promise<ModerationState> {
  const fields = readFields(form);
  const id = fields.id ?? '';
  const outcome = await runModeration(async (context) => {
    const newest = (await context.app.store.listRevisions(id)).at(-1);
    const caravan = newest && (await context.app.store.findCaravan(newest.caravan));
    if (newest === undefined || caravan === undefined) return problem('unknown-report', 'No report has this id.');
    const body = parseForm(revisionBody, toRevisionBody(fields, toRevisionFields(newest, caravan.timeZone)));
    return isProblem(body) ? body : reviseReport(context, { id, body });
  });
  return refusalOf(outcome, fields) ?? leave(fields, `/report?id=${encodeURIComponent(id)}&done=revised`);
}

/** Open a caravan. */
export async function openCaravan(_state: ModerationState, form: FormData): Promise<ModerationState> {
  const fields = readFields(form);
  const outcome = await runModeration(async (context) => {
    const body = parseForm(newCaravanBody, toNewCaravan(fields));
    return isProblem(body) ? body : createCaravan(context, body);
  });
  return refusalOf(outcome, fields) ?? leave(fields, '/caravans?done=opened');
}

/** Say how a caravan ended, or where it says it goes. */
export async function changeCaravan(_state: ModerationState, form: FormData): Promise<ModerationState> {
  const fields = readFields(form);
  const slug = fields.slug ?? '';
  const outcome = await runModeration(async (context) => {
    const old = await context.app.store.findCaravan(slug);
    const body = parseForm(caravanChangesBody, toCaravanChanges(fields, old?.declaredTargets ?? []));
    return isProblem(body) ? body : reviseCaravan(context, { slug, body });
  });
  return refusalOf(outcome, fields) ?? leave(fields, '/caravans?done=changed');
}

/** Judge the rows of a file, or take them all in. */
export async function importFile(_state: ModerationState, form: FormData): Promise<ModerationState> {
  const result = await checkImport(form);
  if (result.kind !== 'imported') return result.state;
  return leave(readFields(form), `/import?done=imported&count=${result.count}`);
}

/** To a page of the moderators' in the language of the form. A redirect, so that a reload sends nothing again. */
function leave(fields: Readonly<Record<string, string>>, rest: string): never {
  redirect(`${pagePath(findLanguage(fields.language ?? '') ?? 'en', '/moderate')}${rest}`);
}
