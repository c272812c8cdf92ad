import type { KmRange } from '../core/distribution.ts';
import type { PeopleRange } from '../core/report.ts';
import { clockMsOf, type Instant, type LocalDate, localDateOf } from '../core/time.ts';
import type { Language, Units } from '../view-state/view-state.ts';

/**
 * All of Intl. The server and every browser must write the same characters, or React finds two texts for one number:
 * so numbers and names come from Intl in fixed locales, and what differs between ICU versions (order, commas, dots,
 * U+202F, "Sept") is put together here. 24-hour times; "Thu 28 Dec 2023, 18:00".
 */

/** How a reader wants numbers written. */
export interface NumberStyle {
  readonly language: Language;
  readonly units: Units;
}

/** How a reader wants a moment written: in the caravan's time zone, not the reader's. */
export interface TimeStyle {
  readonly language: Language;
  readonly timeZone: string;
}

const LOCALES = { en: 'en-US', es: 'es-MX' } as const;
const KM_PER_MILE = 1.609344;
const NBSP = '\u00A0';

/** "1,696"; `digits` decimals at most, none by default. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return numberFormat(LOCALES[language], String(digits)).format(value === 0 ? 0 : value);
}

/** "6 %": a share of 1 in whole per cent, or "< 1 %" where there is some but less than half of one. */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? `<${NBSP}1${NBSP}%` : `${formatNumber(percent, language)}${NBSP}%`;
}

/** "+11 %", "−5 %", "0 %": a share of 1 that may be lost as well as won. */
export function formatSignedPercent(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  const sign = percent > 0 ? '+' : percent < 0 ? '\u2212' : '';
  return `${sign}${formatNumber(Math.abs(percent), language)}${NBSP}%`;
}

/** "85 %": a chance in a table, to 5 per cent, as exact as it is known; "< 5 %" and "> 95 %" at the ends. */
export function formatChancePercent(chance: number, language: Language): string {
  if (chance > 0 && chance < 0.025) return `<${NBSP}5${NBSP}%`;
  if (chance < 1 && chance > 0.975) return `>${NBSP}95${NBSP}%`;
  return `${formatNumber(Math.round(chance * 20) * 5, language)}${NBSP}%`;
}

/** A chance in ten as it is said: 0 for less than half of one, 10 only for certainty. */
export function countInTen(chance: number): number {
  return chance >= 1 ? 10 : Math.min(9, Math.round(chance * 10));
}

/** "5 in 10", "5 de cada 10": a chance in words. At the ends "less than 1 in 10", also of none, and "more than 9". */
export function formatChance(chance: number, language: Language): string {
  const of = language === 'es' ? 'de cada 10' : 'in 10';
  const [less, more] = language === 'es' ? ['menos de', 'más de'] : ['less than', 'more than'];
  if (chance >= 1) return `10 ${of}`.replaceAll(' ', NBSP);
  const ten = Math.round(chance * 10);
  const words = `${Math.min(9, Math.max(1, ten))} ${of}`.replaceAll(' ', NBSP);
  if (ten < 1) return `${less} ${words}`;
  return ten > 9 ? `${more} ${words}` : words;
}

/** The number and its unit apart, for large figures: `{ value: "1,696", unit: "km" }`. Below ten, one decimal. */
export function splitDistance(km: number, style: NumberStyle): { readonly value: string; readonly unit: Units } {
  const value = inUnit(km, style.units);
  return { value: formatNumber(value, style.language, digitsOf(value)), unit: style.units };
}

/** "1,595–1,696" and its unit; one number where both are written the same. */
export function splitDistanceRange(
  { low, high }: KmRange,
  style: NumberStyle,
): { readonly value: string; readonly unit: Units } {
  const [from, to] = [splitDistance(low, style), splitDistance(high, style)];
  return { value: from.value === to.value ? to.value : `${from.value}–${to.value}`, unit: to.unit };
}

/** The sum of distances as they are written: whoever adds up what they read finds this number. */
export function splitDistanceSum(
  parts: readonly number[],
  style: NumberStyle,
): { readonly value: string; readonly unit: Units } {
  const sum = parts.map((km) => roundAsWritten(inUnit(km, style.units))).reduce((total, value) => total + value, 0);
  return { value: formatNumber(sum, style.language, digitsOf(sum)), unit: style.units };
}

/** The same in one text: "2,301 km". */
export function formatDistanceSum(parts: readonly number[], style: NumberStyle): string {
  return joinUnit(splitDistanceSum(parts, style));
}

/** "1,696 km" or "1,054 mi", with a space that does not break. */
export function formatDistance(km: number, style: NumberStyle): string {
  return joinUnit(splitDistance(km, style));
}

/** "35–190 km"; with less than nothing "−5 to 190 km", "de −5 a 190 km"; said once where both ends are written alike. */
export function formatDistanceRange(
  { low, high }: { readonly low: number; readonly high: number },
  { language, units }: NumberStyle,
): string {
  const ends = [inUnit(low, units), inUnit(high, units)] as const;
  const digits = Math.min(...ends.map(digitsOf));
  const [from, to] = ends.map((value) => formatNumber(value, language, digits).replace('-', '−'));
  if (from === to) return `${to}${NBSP}${units}`;
  if (low >= 0) return `${from}–${to}${NBSP}${units}`;
  return language === 'es' ? `de ${from} a ${to}${NBSP}${units}` : `${from} to ${to}${NBSP}${units}`;
}

/** "21 km a day", "21 km por día". */
export function formatPace(kmPerDay: number, style: NumberStyle): string {
  return `${formatDistance(kmPerDay, style)}${NBSP}${style.language === 'es' ? 'por día' : 'a day'}`;
}

/** "58 km/h", "36 mph" */
export function formatSpeed(kmPerHour: number, { language, units }: NumberStyle): string {
  const value = formatNumber(inUnit(kmPerHour, units), language);
  return `${value}${NBSP}${units === 'mi' ? 'mph' : 'km/h'}`;
}

/** "6,000" or "6,000–10,000": a count as given, never a mean. */
export function formatPeople({ low, high }: PeopleRange, language: Language): string {
  const from = formatNumber(low, language);
  return low === high ? from : `${from}–${formatNumber(high, language)}`;
}

/** "Thu 28 Dec 2023, 18:00" */
export function formatMoment(at: Instant, style: TimeStyle): string {
  return `${formatDayOf(at, style)}, ${formatTime(at, style)}`;
}

/** "Thu 28 Dec, 18:00": where the year is on the same screen. */
export function formatMomentShort(at: Instant, style: TimeStyle): string {
  return `${formatWeekdayShort(localDateOf(at, style.timeZone), style.language)}, ${formatTime(at, style)}`;
}

/** "18:00", local. */
export function formatTime(at: Instant, { timeZone }: TimeStyle): string {
  const minutes = Math.floor(clockMsOf(at, timeZone) / 60_000);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** "Thu 28 Dec 2023" of an instant. */
export function formatDayOf(at: Instant, { language, timeZone }: TimeStyle): string {
  return formatDay(localDateOf(at, timeZone), language);
}

/** "28 Dec 2023" of an instant. */
export function formatDateOf(at: Instant, { language, timeZone }: TimeStyle): string {
  return formatDate(localDateOf(at, timeZone), language);
}

/** "28 Dec 2023" */
export function formatDate(date: LocalDate, language: Language): string {
  return `${formatDateShort(date, language)} ${date.slice(0, 4)}`;
}

/** "28 Dec" */
export function formatDateShort(date: LocalDate, language: Language): string {
  return `${Number(date.slice(8))} ${monthName(date, language, 'short')}`;
}

/** "Thu 28 Dec 2023" */
export function formatDay(date: LocalDate, language: Language): string {
  return `${weekdayName(date, language)} ${formatDate(date, language)}`;
}

/** "Thu 28 Dec" */
export function formatWeekdayShort(date: LocalDate, language: Language): string {
  return `${weekdayName(date, language)} ${formatDateShort(date, language)}`;
}

/** "Thu 28" */
export function formatWeekdayNumber(date: LocalDate, language: Language): string {
  return `${weekdayName(date, language)} ${Number(date.slice(8))}`;
}

/** "December 2023", "diciembre de 2023" */
export function formatMonth(date: LocalDate, language: Language): string {
  return `${monthName(date, language, 'long')}${language === 'es' ? ' de ' : ' '}${date.slice(0, 4)}`;
}

/** "24–28 Dec 2023", "20 Oct – 5 Nov 2024", "24 Dec 2023 – 2 Jan 2024", "12 Oct 2019"; what is the same is said once. */
export function formatDateRange(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  language: Language,
): string {
  const until = formatDate(to, language);
  if (from === to) return until;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${until}`;
  const since = from.slice(0, 4) === to.slice(0, 4) ? formatDateShort(from, language) : formatDate(from, language);
  return `${since} – ${until}`;
}

/** A length of time as said of a last report: "40 min", "14 h", "2 days 13 h", "6 days". */
export function formatAge(hours: number, language: Language): string {
  if (hours < 1) return `${Math.max(0, Math.round(hours * 60))}${NBSP}min`;
  const whole = Math.round(hours);
  if (whole < 48) return `${whole}${NBSP}h`;
  const days = Math.floor(whole / 24);
  const rest = whole % 24;
  const dayWord = language === 'es' ? 'días' : 'days';
  const inDays = `${formatNumber(days, language)}${NBSP}${dayWord}`;
  return rest === 0 || days >= 5 ? inDays : `${inDays} ${rest}${NBSP}h`;
}

/** "Mexico City", "Ciudad de México": a zone by the town it is named for. */
export function formatZone(timeZone: string, language: Language): string {
  const known = ZONE_TOWNS[timeZone];
  if (known !== undefined) return known[language];
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** "Mexico City time", "hora de Ciudad de México" */
export function formatZoneTime(timeZone: string, language: Language): string {
  const town = formatZone(timeZone, language);
  return language === 'es' ? `hora de ${town}` : `${town} time`;
}

/** "EFE, AP and Diario del Sur" */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const joint = language === 'en' ? 'and' : /^(i|hi(?!e))/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The towns that name a zone, where the identifier lacks an accent or the languages differ. */
const ZONE_TOWNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'America/Mexico_City': { en: 'Mexico City', es: 'Ciudad de México' },
  'America/Mazatlan': { en: 'Mazatlán', es: 'Mazatlán' },
  'America/Cancun': { en: 'Cancún', es: 'Cancún' },
  'America/Merida': { en: 'Mérida', es: 'Mérida' },
  'America/Ciudad_Juarez': { en: 'Ciudad Juárez', es: 'Ciudad Juárez' },
  'America/Bahia_Banderas': { en: 'Bahía de Banderas', es: 'Bahía de Banderas' },
  'America/Panama': { en: 'Panama', es: 'Panamá' },
};

/** Formatters are costly to make (some 50 µs) and cheap to use: one of each is kept. */
const numberFormat = keepMade(
  (locale, digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: Number(digits) }),
);
const monthFormat = keepMade(
  (locale, month) => new Intl.DateTimeFormat(locale, { month: month === 'long' ? month : 'short', timeZone: 'UTC' }),
);
const weekdayFormat = keepMade((locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }));

function keepMade<Format>(
  make: (locale: string, detail: string) => Format,
): (locale: string, detail?: string) => Format {
  const made = new Map<string, Format>();
  return (locale, detail = '') => {
    const key = `${locale}/${detail}`;
    const format = made.get(key) ?? make(locale, detail);
    made.set(key, format);
    return format;
  };
}

function joinUnit({ value, unit }: { readonly value: string; readonly unit: Units }): string {
  return `${value}${NBSP}${unit}`;
}

function inUnit(km: number, units: Units): number {
  return units === 'mi' ? km / KM_PER_MILE : km;
}

function digitsOf(value: number): 0 | 1 {
  return Math.abs(value) < 9.95 ? 1 : 0;
}

function roundAsWritten(value: number): number {
  const steps = 10 ** digitsOf(value);
  return Math.round(value * steps) / steps;
}

function monthName(date: LocalDate, language: Language, width: 'short' | 'long'): string {
  return withoutDot(monthFormat(LOCALES[language], width).format(Date.parse(date)));
}

function weekdayName(date: LocalDate, language: Language): string {
  return withoutDot(weekdayFormat(LOCALES[language]).format(Date.parse(date)));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Some ICU versions write "dic.", others "dic". */
function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
