import { z } from 'zod';
import { isInReportArea } from '../../core/position.ts';
import { type Instant, type LocalDate, parseLocalDate } from '../../core/time.ts';
import { parseInstantText } from '../../view-state/instant-text.ts';
import { REPORT_LIMITS } from '../report-limits.ts';
import { hasUnwantedCharacters, isPageAddress } from '../source-texts.ts';

/** The pieces that requests are made of. Server only: full zod weighs 90 kB. */

const INSTANT_EXAMPLE = '2023-12-28T18:00:00-06:00';

/** An instant in RFC 3339 with `Z` or an offset. */
export const instant = z.string().transform((text, context): Instant => {
  const parsed = parseInstantText(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({
    code: 'custom',
    message: `Not an instant such as ${INSTANT_EXAMPLE}`,
    params: { code: 'instant' },
  });
  return z.NEVER;
});

/** A day of the calendar, `YYYY-MM-DD`. */
export const localDate = z.string().transform((text, context): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'Not a date such as 2023-12-28', params: { code: 'date' } });
  return z.NEVER;
});

/** `[lon, lat]` where a report may lie. */
export const reportPosition = z
  .tuple([z.number(), z.number()])
  .refine((position) => isInReportArea(position), {
    message: 'A position is [lon, lat] within lon −125…−80, lat 10…36',
    params: { code: 'position' },
  })
  .readonly();

/** Trimmed text of at most `max` characters, without control characters. */
export function text(max: number): z.ZodType<string, string> {
  return z
    .string()
    .transform((value) => value.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .max(max, `At most ${max} characters`)
        .refine((value) => !hasUnwantedCharacters(value), {
          message: 'Control characters are not accepted',
          params: { code: 'control-character' },
        }),
    );
}

/** Text that says something. */
export function words(max: number): z.ZodType<string, string> {
  return text(max).refine((value) => value.length > 0, { message: 'Must not be empty', params: { code: 'required' } });
}

/** The address of a page anyone can read. */
export const pageAddress = text(REPORT_LIMITS.addressLength).refine((value) => isPageAddress(value), {
  message: 'Must be an http or https address without user name',
  params: { code: 'url' },
});
