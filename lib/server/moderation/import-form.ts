import { z } from 'zod';
import type { ModerationState, RowVerdict } from '../../wire/moderation-state.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import { importBody, importReports } from '../commands/import-reports.ts';
import { readFields } from './form-fields.ts';
import { refuse, runModeration } from './run-moderation.ts';

/** Verdicts that a page lists; the API gives them all. */
const MAX_LISTED_ROWS = 500;

const checkedAnswer = z.object({
  valid: z.number(),
  rows: z.array(
    z.object({
      row: z.number(),
      verdict: z.enum(['accepted', 'invalid']),
      errors: z.array(z.object({ column: z.string(), code: z.string(), message: z.string() })),
    }),
  ),
});
const importedAnswer = z.object({ imported: z.number() });

export type ImportResult =
  | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'shown'; readonly state: ModerationState };

/** Runs the import that a form holds: `slug`, `format`, a `file` or its `text`, and `step`: `check` or `import`. */
export async function checkImport(form: FormData): Promise<ImportResult> {
  const text = await readText(form);
  const values: Readonly<Record<string, string>> = { ...readFields(form), text };
  const isDryRun = values.step !== 'import';
  const outcome = await runModeration(async (context) => {
    const file = importBody.parse(new TextEncoder().encode(text), readMediaType(values.format ?? '', text));
    return isProblem(file) ? file : importReports(context, { slug: values.slug ?? '', file, isDryRun });
  });
  if (isProblem(outcome)) return { kind: 'shown', state: refuse(withColumns(outcome), values) };
  const body: unknown = JSON.parse(outcome.body ?? 'null');
  if (!isDryRun) return { kind: 'imported', count: importedAnswer.parse(body).imported };
  const { valid, rows } = checkedAnswer.parse(body);
  const listed: readonly RowVerdict[] = rows.slice(0, MAX_LISTED_ROWS);
  return {
    kind: 'shown',
    state: { kind: 'checked', values, valid, rows: listed, unlisted: rows.length - listed.length },
  };
}

async function readText(form: FormData): Promise<string> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return await file.text();
  const text = form.get('text');
  return typeof text === 'string' ? text : '';
}

/** As chosen; else by how the text begins. */
function readMediaType(format: string, text: string): 'text/csv' | 'application/geo+json' {
  if (format === 'csv') return 'text/csv';
  if (format === 'geojson') return 'application/geo+json';
  return text.trimStart().startsWith('{') ? 'application/geo+json' : 'text/csv';
}

function withColumns(refusal: Problem): Problem {
  return refusal.code === 'unknown-caravan' ? problem('unknown-caravan', 'Choose a caravan.') : refusal;
}
