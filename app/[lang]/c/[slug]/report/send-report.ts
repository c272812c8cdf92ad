'use server';

import { headers } from 'next/headers';
import { POST } from '@/app/api/v1/caravans/[slug]/reports/route.ts';
import type { ReportFormState } from '@/components/report-form/report-form-state.ts';
import { getApp } from '@/lib/server/running-app.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import { readReportForm, toReportSubmission } from '@/lib/wire/report-form.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Takes the posted form, with or without script, and sends it through the API's own door: the same rules, limits and
 * idempotency hold for both. Whatever the answer, what was typed comes back with it.
 */
export async function sendReport(
  { slug, language }: { readonly slug: string; readonly language: Language },
  _before: ReportFormState,
  form: FormData,
): Promise<ReportFormState> {
  const values = readReportForm(form);
  const { geography, publicCaravan } = getApp();
  const timeZone = (await publicCaravan(slug))?.caravan.timeZone ?? 'America/Mexico_City';
  const submission = toReportSubmission(values, timeZone);
  if (submission.kind === 'refused') return { kind: 'refused', values, errors: submission.errors };
  const request = new Request(`http://localhost/api/v1/caravans/${slug}/reports`, {
    method: 'POST',
    headers: await writeHeaders({ key: values.key, language }),
    body: JSON.stringify(submission.body),
  });
  const answer = await POST(request, { params: Promise.resolve({ slug }) });
  return readAnswer({ answer, values, language, geography });
}

/** The reader's own headers that the API judges a write by, with the body's type and the key of this form. */
async function writeHeaders({ key, language }: { readonly key: string; readonly language: Language }) {
  const own = new Headers(await headers());
  for (const name of ['content-length', 'transfer-encoding', 'next-action', 'cookie', 'authorization'])
    own.delete(name);
  own.set('content-type', 'application/json');
  own.set('accept-language', language);
  if (key !== '') own.set('idempotency-key', key);
  return own;
}
