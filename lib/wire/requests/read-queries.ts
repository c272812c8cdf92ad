import { z } from 'zod';
import { isInQuestionArea, type Position, QUESTION_AREA } from '../../core/position.ts';
import { instant, localDate } from './fields.ts';

/** The queries of reads. Values are texts; unknown keys are ignored. */

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 100;

const limit = wholeNumber({ min: 1, max: MAX_LIMIT }).default(DEFAULT_LIMIT);

/** The two time axes and, for frozen views, the last revision known. */
export const knownAtQuery = z.object({
  at: instant.optional(),
  asOf: instant.optional(),
  edition: wholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER }).optional(),
});
export type KnownAtQuery = z.output<typeof knownAtQuery>;

const instantOrDate = z.union([instant, localDate], {
  error: 'Neither an instant such as 2023-12-28T18:00:00-06:00 nor a date such as 2023-12-28',
});

export const reportsQuery = knownAtQuery.extend({
  from: instantOrDate.optional(),
  to: instantOrDate.optional(),
  limit,
  cursor: z.string().min(1).max(200).optional(),
});
export type ReportsQuery = z.output<typeof reportsQuery>;

export const queueQuery = z.object({ limit });

export const importQuery = z.object({
  dryRun: z
    .enum(['0', '1', 'false', 'true'])
    .default('0')
    .transform((text) => text === '1' || text === 'true'),
});

export const positionQuery = z.object({ lon: degrees(180), lat: degrees(90) }).transform(toPosition);

export const routeQuery = z.object({ from: positionText(), to: positionText() });

/** By words or near a position; a place list needs one of the two. */
export const placesQuery = z.union(
  [
    z
      .object({ q: z.string().trim().min(1).max(200), limit })
      .transform((query) => ({ kind: 'text', ...query }) as const),
    z
      .object({ lon: degrees(180), lat: degrees(90), limit })
      .transform(
        (query) => ({ kind: 'near', position: [query.lon, query.lat] as Position, limit: query.limit }) as const,
      ),
  ],
  { error: 'Give q (1 to 200 characters) or lon and lat in degrees; limit is a whole number from 1 to 1000' },
);

function wholeNumber({ min, max }: { readonly min: number; readonly max: number }) {
  return z
    .string()
    .regex(/^\d{1,16}$/, `Must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

function degrees(bound: number) {
  return z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,15})?$/, 'Must be a number of degrees')
    .transform(Number)
    .pipe(z.number().min(-bound).max(bound));
}

const { west, south, east, north } = QUESTION_AREA;

function toPosition({ lon, lat }: { readonly lon: number; readonly lat: number }, context: z.RefinementCtx): Position {
  if (isInQuestionArea([lon, lat])) return [lon, lat];
  context.addIssue({
    code: 'custom',
    message: `Must lie within lon ${west}…${east}, lat ${south}…${north}`,
    params: { code: 'position' },
  });
  return z.NEVER;
}

function positionText() {
  return z.string().transform((text, context): Position => {
    const [lon, lat, ...rest] = text.split(',');
    const parsed = positionQuery.safeParse({ lon: lon?.trim(), lat: lat?.trim() });
    if (parsed.success && rest.length === 0) return parsed.data;
    context.addIssue({ code: 'custom', message: 'Must be lon,lat such as -92.26,14.9', params: { code: 'position' } });
    return z.NEVER;
  });
}
