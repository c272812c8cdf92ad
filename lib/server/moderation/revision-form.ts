import type { ReportRevision } from '../../core/report.ts';
import { formatInstant, localDateOf, wholeLocalDay } from '../../core/time.ts';
import { readNumber, readWords } from './form-fields.ts';

/** The fields of the form that corrects a report. */
export const REVISION_FIELDS = [
  'place',
  'position',
  'observed_from',
  'observed_to',
  'kind',
  'mode',
  'group',
  'people_low',
  'people_high',
  'source_kind',
  'source_name',
  'source_url',
  'source_published',
  'accuracy_km',
  'note',
] as const;

export type RevisionFields = Readonly<Record<(typeof REVISION_FIELDS)[number], string>>;

/** A report as the form shows it: whole local days as dates, other times as instants. */
export function toRevisionFields({ statement }: ReportRevision, timeZone: string): RevisionFields {
  const { observed, place, position, kind, mode, group, people, source, note, accuracyKm } = statement;
  const date = localDateOf(observed.from, timeZone);
  const day = wholeLocalDay(date, timeZone);
  const isWholeDay = observed.from === day.from && observed.to === day.to;
  return {
    place: place ?? '',
    position: `${position[0]}, ${position[1]}`,
    observed_from: isWholeDay ? date : formatInstant(observed.from),
    observed_to: isWholeDay ? date : formatInstant(observed.to),
    kind,
    mode: mode ?? '',
    group,
    people_low: people === null ? '' : String(people.low),
    people_high: people === null ? '' : String(people.high),
    source_kind: source.kind,
    source_name: source.kind === 'eyewitness' ? '' : source.name,
    source_url: source.url ?? '',
    source_published: source.published ?? '',
    accuracy_km: String(accuracyKm),
    note: note ?? '',
  };
}

/** The body of a revision: only what the form changed, and the reason. */
export function toRevisionBody(form: Readonly<Record<string, string>>, shown: RevisionFields): unknown {
  const changed = (...fields: readonly (keyof RevisionFields)[]) =>
    fields.some((field) => (form[field] ?? '') !== shown[field].trim());
  return {
    reason: form.reason ?? '',
    ...(changed('observed_from', 'observed_to') && {
      observed: { from: form.observed_from ?? '', to: readWords(form.observed_to) },
    }),
    ...(changed('place') && { place: readWords(form.place) ?? null }),
    ...(changed('position') && { position: readPosition(form.position ?? '') }),
    ...(changed('kind') && { kind: form.kind }),
    ...(changed('mode') && { mode: readWords(form.mode) ?? null }),
    ...(changed('group') && { group: form.group }),
    ...(changed('people_low', 'people_high') && { people: readPeople(form) }),
    ...(changed('source_kind', 'source_name', 'source_url', 'source_published') && {
      source: {
        kind: form.source_kind,
        name: readWords(form.source_name) ?? null,
        url: readWords(form.source_url) ?? null,
        published: readWords(form.source_published) ?? null,
      },
    }),
    ...(changed('accuracy_km') && { accuracyKm: readNumber(form.accuracy_km) ?? null }),
    ...(changed('note') && { note: readWords(form.note) ?? null }),
  };
}

function readPosition(text: string): readonly (number | string)[] {
  return text.split(',').map((part) => readNumber(part.trim()) ?? '');
}

function readPeople({ people_low, people_high }: Readonly<Record<string, string>>) {
  const low = readNumber(people_low);
  const high = readNumber(people_high);
  return low === undefined && high === undefined ? null : { low: low ?? high, high: high ?? low };
}
