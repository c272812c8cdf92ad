import type { z } from 'zod';
import { type Problem, problem } from '../../wire/problem.ts';
import { listErrors } from './json-body.ts';

/** Reads the query by a schema; unknown keys are ignored, of a repeated key the first counts. 400 when a value is wrong. */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: URLSearchParams,
): { readonly kind: 'query'; readonly value: z.output<Schema> } | Problem {
  const values = Object.fromEntries([...query].reverse());
  const result = schema.safeParse(values);
  if (result.success) return { kind: 'query', value: result.data };
  const errors = listErrors(result.error).map((error) => ({ ...error, path: error.path.slice(1) }));
  const detail = errors.map((error) => `${error.path || 'query'}: ${error.message}`).join('; ');
  return problem('invalid-query', detail, errors);
}

/** The query of an address; a problem when its percent-encoding is broken. */
export function readSearchParams(address: string): URLSearchParams | Problem {
  const start = address.indexOf('?');
  const search = start < 0 ? '' : address.slice(start + 1).replace(/#.*$/, '');
  try {
    decodeURIComponent(search);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return problem('malformed-address', 'The query has a broken percent-encoding.');
  }
  return new URLSearchParams(search);
}
