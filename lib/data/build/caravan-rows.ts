import { z } from 'zod';
import { OUTCOMES } from '../../core/caravan.ts';
import { CONFIDENCES, GROUPS, REPORT_KINDS, TRAVEL_MODES } from '../../core/report.ts';
import { readSourceJson } from './sources.ts';

const date = z.iso.date();

const caravanRow = z.object({
  id: z.string(),
  startedOn: date.nullable(),
  startPlace: z.string().min(1),
  endedOn: date.nullable(),
  outcome: z.enum(OUTCOMES),
});

const reportRow = z.object({
  id: z.string(),
  caravan: z.string(),
  date,
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  place: z.string().min(1).max(200),
  lat: z.number(),
  lon: z.number(),
  coord: z.enum(['town', 'approx']),
  kind: z.enum(REPORT_KINDS),
  mode: z.enum(TRAVEL_MODES).nullable(),
  group: z.enum(GROUPS),
  peopleLow: z.int().nonnegative().nullable(),
  peopleHigh: z.int().nonnegative().nullable(),
  claimedKm: z.number().positive().nullable(),
  sourceName: z.string().min(1).max(200),
  sourceUrl: z.url().nullable(),
  /** A day, or a month where the source gives no day. */
  published: z.union([date, z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
  confidence: z.enum(CONFIDENCES),
  conflict: z.array(z.string()).nullable(),
  note: z.string().max(2000).nullable(),
});

const eventRow = z.object({
  id: z.string(),
  date,
  title: z.string().min(1),
  source: z.string().min(1),
  url: z.url().nullable(),
});

export type CaravanRow = z.infer<typeof caravanRow>;
export type ReportRow = z.infer<typeof reportRow>;
export type EventRow = z.infer<typeof eventRow>;

export const CARAVANS = 'caravans.json';
export const REPORTS = 'reports.json';
export const EVENTS = 'events.json';

export function readCaravanRows(): readonly CaravanRow[] {
  return z.array(caravanRow).parse(readSourceJson(CARAVANS));
}

export function readReportRows(): readonly ReportRow[] {
  return z.array(reportRow).parse(readSourceJson(REPORTS));
}

export function readEventRows(): readonly EventRow[] {
  return z.array(eventRow).parse(readSourceJson(EVENTS));
}
