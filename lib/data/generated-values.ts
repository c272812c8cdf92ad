import { z } from 'zod';
import { type Instant, type LocalDate, parseInstant, parseLocalDate } from '../core/time.ts';

/** `[lon, lat]` in degrees, as every generated file has it. */
export const generatedPosition = z.tuple([z.number(), z.number()]).readonly();

/** `YYYY-MM-DD`. */
export const generatedLocalDate = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: `Not a date: ${text}` });
  return z.NEVER;
});

/** RFC 3339. */
export const generatedInstant = z.string().transform((text, context): Instant => {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  context.addIssue({ code: 'custom', message: `Not an instant: ${text}` });
  return z.NEVER;
});
