import type { z } from 'zod';
import { parseJson } from '../../formats/parse-json.ts';
import { type ProblemError, problem } from '../../wire/problem.ts';
import type { BodyReader } from './read-body.ts';

const MAX_JSON_BYTES = 64 * 1024;

/** A JSON body of at most 64 kB in the shape of a schema: 400 when it is no JSON, 422 when a field is wrong. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema): BodyReader<z.output<Schema>> {
  return {
    mediaTypes: ['application/json'],
    maxBytes: MAX_JSON_BYTES,
    parse: (bytes) => {
      const json = parseJson(bytes);
      if (json === undefined) return problem('malformed-json', 'The body must be valid JSON in UTF-8.');
      const result = schema.safeParse(json.value);
      if (result.success) return result.data;
      return problem('invalid-fields', 'Some fields are missing or invalid; see errors.', listErrors(result.error));
    },
  };
}

/** The issues of zod as errors of a problem: a JSON pointer, a code, a sentence. */
export function listErrors(error: z.ZodError): readonly ProblemError[] {
  return error.issues.map((issue) => ({
    path: `/${issue.path.map((part) => String(part)).join('/')}`,
    code: nameIssue(issue),
    message: issue.message,
  }));
}

/** Our own code, else zod's in kebab-case. */
function nameIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return issue.params.code;
  return issue.code.replaceAll('_', '-');
}
