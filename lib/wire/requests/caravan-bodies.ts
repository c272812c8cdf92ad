import { z } from 'zod';
import { OUTCOMES } from '../../core/caravan.ts';
import { localDate, words } from './fields.ts';

const MAX_NAME = 200;

const slug = z
  .string()
  .max(100, 'At most 100 characters')
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'Letters, digits and single hyphens between them');

const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, {
    message: 'Not an IANA time zone such as America/Mexico_City',
    params: { code: 'time-zone' },
  });

const declaredTargets = z.array(z.object({ crossingId: z.string().min(1).max(100), from: localDate })).max(50);

const publication = z.object({
  delayHours: z.number().max(8760).optional(),
  cellKm: z.number().max(1000).optional(),
});

const optionalFields = {
  endedOn: localDate.nullable().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  timeZone: timeZone.optional(),
  declaredTargets: declaredTargets.optional(),
  publication: publication.optional(),
  expectedReportHours: z.number().min(1).max(8760).optional(),
};

export const newCaravanBody = z.object({
  slug,
  name: z.object({ en: words(MAX_NAME), es: words(MAX_NAME).optional() }),
  startedOn: localDate,
  startPlace: words(MAX_NAME),
  ...optionalFields,
});
export type NewCaravanBody = z.output<typeof newCaravanBody>;

export const caravanChangesBody = z.object({
  slug: slug.optional(),
  name: z.object({ en: words(MAX_NAME).optional(), es: words(MAX_NAME).optional() }).optional(),
  startedOn: localDate.optional(),
  startPlace: words(MAX_NAME).optional(),
  ...optionalFields,
});
export type CaravanChangesBody = z.output<typeof caravanChangesBody>;

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
