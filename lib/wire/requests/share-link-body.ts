import { z } from 'zod';
import { formatInstant } from '../../core/time.ts';
import { AHEAD_CHOICES, LANGUAGES, TIMELINE_SIZES, UNITS } from '../../view-state/view-state.ts';
import { instant, words } from './fields.ts';

const MAX_EXPIRY_HOURS = 87_600;
const moment = instant.transform(formatInstant);

/** The view a link opens. Names of layers this version does not know are kept and have no effect. */
const view = z.object({
  caravan: words(100),
  at: moment.optional(),
  asOf: moment.optional(),
  center: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  zoom: z.number().min(0).max(20).optional(),
  layers: z.array(words(40)).max(20).optional(),
  units: z.enum(UNITS).optional(),
  timeline: z.enum(TIMELINE_SIZES).optional(),
  ahead: z.literal(AHEAD_CHOICES).optional(),
  lang: z.enum(LANGUAGES).optional(),
});

export const shareLinkBody = z.object({
  view,
  expiresInHours: z.number().min(1).max(MAX_EXPIRY_HOURS).nullish(),
});
export type ShareLinkBody = z.output<typeof shareLinkBody>;
