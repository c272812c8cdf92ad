import { z } from 'zod';
import { GROUPS, PRECISIONS, REPORT_KINDS, REPORT_STATUSES, SOURCE_KINDS, TRAVEL_MODES } from '../../core/report.ts';
import { findPrivateData, type PrivateData } from '../private-data.ts';
import { REPORT_LIMITS } from '../report-limits.ts';
import { instant, localDate, pageAddress, reportPosition, text } from './fields.ts';

const PRIVATE_DATA_WORDS: Readonly<Record<PrivateData, string>> = {
  phone: 'This looks like a phone number. Phones are never stored: they could be used against people on the road.',
  'e-mail': 'This looks like an e-mail address. Addresses of persons are never stored.',
  handle: 'This looks like the name of an account. Names of persons are never stored.',
  'document-number': 'This looks like the number of a document. Such numbers are never stored.',
};

const moment = z.union([instant, localDate], {
  error: 'Neither an instant such as 2023-12-28T18:00:00-06:00 nor a date such as 2023-12-28',
});

/** When it was seen. A local date means the whole day; without `to` it is one moment, or that day. */
const observed = z.object({
  from: moment,
  to: moment.nullish(),
  precision: z.enum(PRECISIONS).nullish(),
});
export type ObservedBody = z.output<typeof observed>;

const peopleCount = z.number().int('Must be a whole number').min(0).max(REPORT_LIMITS.people);
const people = z.object({ low: peopleCount, high: peopleCount }).refine(({ low, high }) => low <= high, {
  message: 'low must not exceed high',
  params: { code: 'range' },
  path: ['low'],
});

const source = z
  .object({
    kind: z.enum(SOURCE_KINDS),
    name: freeText(REPORT_LIMITS.nameLength).nullish(),
    url: pageAddress.nullish(),
    published: localDate.nullish(),
  })
  .refine(({ kind, name }) => kind === 'eyewitness' || Boolean(name), {
    message: 'A source has a name; an eyewitness is not asked for one',
    params: { code: 'required' },
    path: ['name'],
  });

const fields = {
  observed,
  position: reportPosition.nullish(),
  place: freeText(REPORT_LIMITS.nameLength).nullish(),
  accuracyKm: z.number().min(0).max(REPORT_LIMITS.accuracyKm).nullish(),
  kind: z.enum(REPORT_KINDS),
  mode: z.enum(TRAVEL_MODES).nullish(),
  group: z.enum(GROUPS).nullish(),
  people: people.nullish(),
  source,
  note: freeText(REPORT_LIMITS.noteLength).nullish(),
};

/** What anyone may send: `POST /api/v1/caravans/{slug}/reports`. */
export const reportBody = z
  .object({ ...fields, confirmed: z.boolean().optional() })
  .refine(({ position, place }) => Boolean(position) || Boolean(place), {
    message: 'Say where: a position, or the name of a place',
    params: { code: 'required' },
    path: ['position'],
  });
export type ReportBody = z.output<typeof reportBody>;

/** Read by everyone beside a public report. */
const reason = freeText(500).refine((value) => value.length > 0, {
  message: 'Must not be empty',
  params: { code: 'required' },
});

const whatMayStay = { observed: observed.optional(), kind: fields.kind.optional(), source: source.optional() };

/** What changes a report: its changed fields and why. */
export const revisionBody = z
  .object({ ...fields, ...whatMayStay, reason })
  .refine(({ reason: _reason, ...changes }) => Object.values(changes).some((value) => value !== undefined), {
    message: 'Name at least one field to change',
    params: { code: 'required' },
  });
export type RevisionBody = z.output<typeof revisionBody>;

export const statusBody = z.object({ status: z.enum(REPORT_STATUSES), reason });
export type StatusBody = z.output<typeof statusBody>;

/** Words of a sender, without what must never be stored. */
function freeText(max: number) {
  return text(max).superRefine((value, context) => {
    const found = findPrivateData(value);
    if (!found) return;
    context.addIssue({ code: 'custom', message: PRIVATE_DATA_WORDS[found], params: { code: `private-${found}` } });
  });
}
