import { zoneOffsetMs } from './zone-offset.ts';

/** A point in time: milliseconds since 1970-01-01T00:00:00Z, whole seconds. On the wire RFC 3339. */
export type Instant = number & { readonly __brand: 'Instant' };

/** A civil date `YYYY-MM-DD` in the caravan's time zone. Compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A civil date with the time on the clock of a zone, 0–23, 0–59, 0–59. */
export interface LocalTime {
  readonly date: LocalDate;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** IANA zone. */
  readonly zone: string;
}

export const SECOND_MS = 1_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.0+)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const YEAR_0000_MS = -62_167_219_200_000;
const YEAR_9999_END_MS = 253_402_300_799_000;

/**
 * Reads an RFC 3339 instant with `Z` or an offset, whole seconds (a fraction of zeros is allowed).
 * Undefined: another form, a date that does not exist, a leap second, or a year outside 0000–9999 in UTC.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = RFC_3339.exec(text);
  const date = match?.[1] === undefined ? undefined : parseLocalDate(match[1]);
  if (!match || !date) return undefined;
  const [, , hour, minute, second, sign, offsetHour = '0', offsetMinute = '0'] = match;
  const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === '-' ? -1 : 1);
  const clockMs = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * SECOND_MS;
  const ms = dayNumber(date) * DAY_MS + clockMs - offsetMs;
  return ms < YEAR_0000_MS || ms > YEAR_9999_END_MS ? undefined : instantOfMs(ms);
}

/** Writes an instant as RFC 3339 in UTC, whole seconds: `2023-12-28T18:00:00Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** Makes an instant of milliseconds since 1970 (a clock's, a stored one), cut to the whole second before. Throws on NaN. */
export function instantOfMs(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new Error(`Not a point in time: ${ms}. Pass milliseconds since 1970.`);
  // The brand's one maker: every other function of this file goes through here.
  return (Math.floor(ms / SECOND_MS) * SECOND_MS) as Instant;
}

/** Reads a civil date `YYYY-MM-DD` that exists. Undefined: another form or a day like 30 February. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || localDateOfDay(ms / DAY_MS) !== text ? undefined : localDateOfDay(ms / DAY_MS);
}

/** The civil date on the clocks of `zone` at an instant. Some 0.1 µs once the day is cached. */
export function localDateOf(instant: Instant, zone: string): LocalDate {
  return localDateOfDay(Math.floor((instant + zoneOffsetMs(instant, zone)) / DAY_MS));
}

/** Milliseconds since local midnight as the clock on the wall shows them, 0 to 86,399,000. */
export function clockMsOf(instant: Instant, zone: string): number {
  const local = instant + zoneOffsetMs(instant, zone);
  return local - Math.floor(local / DAY_MS) * DAY_MS;
}

/**
 * The instant at which the clocks of a zone show a date and time. Where they show it twice (end of daylight saving) the
 * first; where they skip it, the time as far after the skip (Temporal's `compatible`).
 */
export function instantOfLocal({ date, hour, minute = 0, second = 0, zone }: LocalTime): Instant {
  const local = dayNumber(date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * SECOND_MS;
  const before = zoneOffsetMs(local - DAY_MS, zone);
  const after = zoneOffsetMs(local + DAY_MS, zone);
  const first = local - Math.max(before, after);
  if (zoneOffsetMs(first, zone) === Math.max(before, after)) return instantOfMs(first);
  const later = local - Math.min(before, after);
  return instantOfMs(zoneOffsetMs(later, zone) === Math.min(before, after) ? later : local - before);
}

/** First and last second of a civil date in a zone, the whole local day of api terms: 00:00:00 to 23:59:59. */
export function wholeLocalDay(date: LocalDate, zone: string): { readonly from: Instant; readonly to: Instant } {
  return {
    from: instantOfLocal({ date, hour: 0, zone }),
    to: instantOfLocal({ date, hour: 23, minute: 59, second: 59, zone }),
  };
}

/** The civil date `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOfDay(dayNumber(date) + days);
}

/** How many days after `from` the date `to` is: 0 on the same date, negative before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** An instant moved by hours, which need not be whole. */
export function addHours(instant: Instant, hours: number): Instant {
  return instantOfMs(instant + hours * HOUR_MS);
}

function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

const datesByDay = new Map<number, LocalDate>();

/** Kept, because a track asks for the same few hundred dates a hundred thousand times. */
function localDateOfDay(day: number): LocalDate {
  const known = datesByDay.get(day);
  if (known) return known;
  if (datesByDay.size > 50_000) datesByDay.clear();
  // The brand's one maker: the text comes from a calendar, so it is a date that exists.
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
  datesByDay.set(day, date);
  return date;
}
