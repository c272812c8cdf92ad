import type { z } from 'zod';
import { type Problem, type ProblemError, problem } from '../../wire/problem.ts';
import type { BodyReader } from './read-body.ts';

const MAX_JSON_BYTES = 64 * 1024;

/** A JSON body of at most 64 kB in the shape of a schema: 400 when it is no JSON, 422 when a field is wrong. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema): BodyReader<z.output<Schema>> {
  return {
    mediaTypes: ['application/json'],
    maxBytes: MAX_JSON_BYTES,
    parse: (bytes) => {
      const json = parseJson(bytes);
      if (json.kind === 'problem') return json;
      const result = schema.safeParse(json.value);
      if (result.success) return result.data;
      return problem('invalid-fields', 'Some fields are missing or invalid; see errors.', listErrors(result.error));
    },
  };
}

/** Parses UTF-8 JSON, a byte-order mark allowed. */
export function parseJson(bytes: Uint8Array): { readonly kind: 'json'; readonly value: unknown } | Problem {
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    // Both throw for input that is no UTF-8 or no JSON; the message of V8 quotes the input, so it is not passed on.
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return problem('malformed-json', 'The body must be valid JSON in UTF-8.');
    }
    throw error;
  }
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
