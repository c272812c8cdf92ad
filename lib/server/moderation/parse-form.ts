import type { z } from 'zod';
import { type Problem, problem } from '../../wire/problem.ts';
import { listErrors } from '../handle/json-body.ts';

/** Reads the body that a form stands for by the schema of the API, with the API's errors. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> | Problem {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  return problem('invalid-fields', 'Some fields are missing or invalid.', listErrors(result.error));
}
