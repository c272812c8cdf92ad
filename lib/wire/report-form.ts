import { type DayPart, findDayPart, spanOfDayPart } from '../core/day-part.ts';
import { isInReportArea, type Position, roundPosition } from '../core/position.ts';
import { GROUPS, PRECISIONS, REPORT_KINDS, SOURCE_KINDS, TRAVEL_MODES } from '../core/report.ts';
import { formatInstant, HOUR_MS, instantOfLocal, instantOfMs, parseLocalDate, wholeLocalDay } from '../core/time.ts';

/** The fields of the report form, as a browser posts them. Option values are the words of the API. */
export const REPORT_FORM_FIELDS = [
  'place',
  'position',
  'day',
  'time',
  'precision',
  'kind',
  'mode',
  'group',
  'people_low',
  'people_high',
  'source_kind',
  'source_name',
  'source_url',
  'note',
  'confirmed',
  'key',
] as const;
export type ReportFormField = (typeof REPORT_FORM_FIELDS)[number];
export type ReportFormValues = Readonly<Record<ReportFormField, string>>;

/** A refused field; `code` is a problem code of the API or `required`. */
export interface ReportFormError {
  readonly field: ReportFormField | null;
  readonly code: string;
  readonly message: string | null;
}

/** Reads the posted fields; those missing are empty. `choice` is the place taken among
 * several of one name, `lon,lat;name`. */
export function readReportForm(form: FormData): ReportFormValues {
  const read = (field: ReportFormField) => readText(form, field);
  const [chosen = '', name = ''] = readText(form, 'choice').split(';');
  return {
    place: name || read('place'),
    position: chosen || read('position'),
    day: read('day'),
    time: read('time'),
    precision: read('precision'),
    kind: read('kind'),
    mode: read('mode'),
    group: read('group'),
    people_low: read('people_low'),
    people_high: read('people_high'),
    source_kind: read('source_kind'),
    source_name: read('source_name'),
    source_url: read('source_url'),
    note: read('note'),
    confirmed: read('confirmed'),
    key: read('key'),
  };
}

/**
 * Turns the form into the body of `POST /api/v1/caravans/{slug}/reports`. Checks only what the form alone can know
 * (a day, a place); the API judges the rest, so that both ways in have the same rules.
 */
export function toReportSubmission(
  values: ReportFormValues,
  timeZone: string,
):
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly errors: readonly ReportFormError[] } {
  const errors: ReportFormError[] = [];
  const refuse = (field: ReportFormField, code: string) => errors.push({ field, code, message: null });
  const observed = readObserved(values, timeZone);
  if (observed.kind === 'refused') refuse(observed.field, observed.code);
  const position = parseFormPosition(values.position);
  if (!position && values.place === '') refuse('place', 'required');
  if (!isOneOf(REPORT_KINDS, values.kind)) refuse('kind', 'required');
  if (!isOneOf(SOURCE_KINDS, values.source_kind)) refuse('source_kind', 'required');
  if (observed.kind === 'refused' || errors.length > 0) return { kind: 'refused', errors };
  return {
    kind: 'ok',
    body: {
      observed: observed.value,
      ...(values.place !== '' && { place: values.place }),
      ...(position && { position }),
      kind: values.kind,
      mode: isOneOf(TRAVEL_MODES, values.mode) ? values.mode : null,
      group: isOneOf(GROUPS, values.group) ? values.group : 'main',
      people: readPeople(values),
      source: readSource(values),
      note: values.note === '' ? null : values.note,
      ...(values.confirmed === 'true' ? { confirmed: true } : {}),
    },
  };
}

/** `lon,lat` as the map writes it; undefined when empty or outside the area of reports. Rounded to 0.01°. */
export function parseFormPosition(text: string): Position | undefined {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text);
  if (!match) return undefined;
  const position: Position = [Number(match[1]), Number(match[2])];
  return isInReportArea(position) ? roundPosition(position) : undefined;
}

/** The part of the day that a local `HH:MM` lies in; undefined when it is no time. */
export function dayPartOf(time: string): DayPart | undefined {
  const parsed = parseTime(time);
  return parsed && findDayPart(parsed.hour);
}

function readText(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

type Observed =
  | { readonly kind: 'ok'; readonly value: { readonly from: string; readonly to: string; readonly precision: string } }
  | { readonly kind: 'refused'; readonly field: ReportFormField; readonly code: string };

function readObserved(values: ReportFormValues, zone: string): Observed {
  const date = parseLocalDate(values.day);
  if (!date) return { kind: 'refused', field: 'day', code: 'required' };
  const precision = isOneOf(PRECISIONS, values.precision) ? values.precision : values.time === '' ? 'day' : 'minute';
  if (precision === 'day') {
    const day = wholeLocalDay(date, zone);
    return interval(day.from, day.to, 'day');
  }
  const time = parseTime(values.time);
  if (!time) return { kind: 'refused', field: 'time', code: 'required' };
  const at = instantOfLocal({ date, zone, ...time });
  if (precision === 'minute') return interval(at, at, 'minute');
  if (precision === 'hour') return interval(at, at + HOUR_MS, 'hour');
  const part = spanOfDayPart({ date, zone, part: findDayPart(time.hour) });
  return interval(part.from, part.to, 'part-of-day');
}

function interval(from: number, to: number, precision: string): Observed {
  return {
    kind: 'ok',
    value: { from: formatInstant(instantOfMs(from)), to: formatInstant(instantOfMs(to)), precision },
  };
}

function parseTime(text: string): { readonly hour: number; readonly minute: number } | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : undefined;
}

/** One bound stands for both; what is no number is passed on for the API to refuse by name. */
function readPeople(values: ReportFormValues): { readonly low: unknown; readonly high: unknown } | null {
  const low = toNumber(values.people_low);
  const high = toNumber(values.people_high);
  if (low === null && high === null) return null;
  return { low: low ?? high, high: high ?? low };
}

function toNumber(text: string): number | string | null {
  if (text === '') return null;
  const number = Number(text.replace(/[\s,]/g, ''));
  return Number.isFinite(number) ? number : text;
}

function readSource(values: ReportFormValues) {
  if (values.source_kind === 'eyewitness')
    return { kind: 'eyewitness', name: 'eyewitness', url: null, published: null };
  return {
    kind: values.source_kind,
    name: values.source_name,
    url: values.source_url === '' ? null : values.source_url,
    published: null,
  };
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return words.some((known) => known === word);
}
