import type { PlaceCandidate, ReportFormState } from '@/components/report-form/report-form-state.ts';
import type { Geography } from '@/lib/server/geography.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import { receiptPath } from '@/lib/wire/addresses.ts';
import type { ProblemDocument, ProblemError } from '@/lib/wire/problem.ts';
import type { ReportFormError, ReportFormField, ReportFormValues } from '@/lib/wire/report-form.ts';
import type { SubmissionDocument } from '@/lib/wire/submission.ts';

interface AnsweredForm {
  readonly answer: Response;
  readonly values: ReportFormValues;
  readonly language: Language;
  readonly geography: Pick<Geography, 'searchPlaces'>;
}

/** What the API answered, as a state of the form. */
export async function readAnswer({ answer, values, language, geography }: AnsweredForm): Promise<ReportFormState> {
  if (answer.ok) {
    const { receipt, status }: SubmissionDocument & { readonly status?: string } = await answer.json();
    return { kind: 'sent', values, isPublic: status !== 'pending', receiptPath: receiptPath(language, receipt.token) };
  }
  const { code, detail, errors = [] }: ProblemDocument = await answer.json();
  if (code === 'needs-confirmation') {
    const doubts = errors.map(({ parameters = {}, ...error }) => ({ ...error, parameters }));
    return { kind: 'needs-confirmation', values, doubts };
  }
  if (code === 'ambiguous-place')
    return { kind: 'ambiguous', values, candidates: listCandidates(values.place, geography) };
  if (answer.status === 422) return { kind: 'refused', values, errors: toFormErrors(errors, detail) };
  return { kind: 'failed', values, message: detail };
}

function listCandidates(text: string, { searchPlaces }: AnsweredForm['geography']): readonly PlaceCandidate[] {
  return searchPlaces({ text, limit: 10 }).map(({ name, state, population, position }) => ({
    name: `${name}, ${state}`,
    population,
    position,
  }));
}

function toFormErrors(errors: readonly ProblemError[], detail: string): readonly ReportFormError[] {
  if (errors.length === 0) return [{ field: null, code: 'invalid', message: detail }];
  return errors.map(({ path, code, message }) => ({ field: findField(path), code, message }));
}

/** The field of the form that a part of the request's body came from. */
function findField(path: string): ReportFormField | null {
  return FIELD_OF_PATH.find(([prefix]) => path.startsWith(prefix))?.[1] ?? null;
}

const FIELD_OF_PATH: readonly (readonly [prefix: string, field: ReportFormField])[] = [
  ['/place', 'place'],
  ['/position', 'place'],
  ['/observed', 'day'],
  ['/kind', 'kind'],
  ['/mode', 'mode'],
  ['/group', 'group'],
  ['/people/high', 'people_high'],
  ['/people', 'people_low'],
  ['/source/url', 'source_url'],
  ['/source/name', 'source_name'],
  ['/source', 'source_kind'],
  ['/note', 'note'],
];
