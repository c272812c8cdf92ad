import { createHash } from 'node:crypto';
import { TZDate } from '@date-fns/tz';
import type { SourceKind } from '../../core/report.ts';
import { SEED_TIME_ZONE } from './caravan-of-row.ts';
import type { ReportRow } from './caravan-rows.ts';

/** How far a named town's position may lie from where the caravan was, kilometres; by how the row was placed. */
const ACCURACY_KM = { town: 3, approx: 15, low: 25 } as const;

/** A press row as a report: what the source states, when it was seen, and when it could be read. */
export function makeSeedReport(row: ReportRow, sourceKind: SourceKind) {
  const observed = observeInterval(row);
  return {
    reportId: seedReportId(row.id),
    caravan: row.caravan,
    receivedAt: formatInstant(Math.max(receivedAt(row), observed.to)),
    statement: {
      observed: { from: formatInstant(observed.from), to: formatInstant(observed.to), precision: observed.precision },
      place: row.place,
      position: [row.lon, row.lat],
      accuracyKm: row.confidence === 'low' ? ACCURACY_KM.low : ACCURACY_KM[row.coord],
      kind: row.kind,
      mode: row.mode,
      group: row.group,
      people: peopleOf(row),
      source: { kind: sourceKind, name: row.sourceName, url: row.sourceUrl, published: publishedDay(row) },
      note: row.note,
      confidence: row.confidence,
      ...(row.conflict?.length ? { conflict: row.conflict } : {}),
      ...(row.claimedKm === null ? {} : { claimedKm: row.claimedKm }),
    },
  };
}

/** Public ids carry no time and no sequence: 12 letters and digits of the row id's SHA-256 (62 bits). */
export function seedReportId(rowId: string): string {
  const digest = createHash('sha256').update(rowId).digest('hex').slice(0, 16);
  return BigInt(`0x${digest}`).toString(36).padStart(13, '0').slice(1);
}

function observeInterval({ date, time }: ReportRow) {
  if (time !== null) {
    const moment = localTime(date, `${time}:00`);
    return { from: moment, to: moment, precision: 'minute' };
  }
  return { from: localTime(date, '00:00:00'), to: endOfDay(date), precision: 'day' };
}

/** The end of the day of publication; a month stands for its last day, and nothing for the day after the observed. */
function receivedAt({ date, published }: ReportRow): number {
  if (published === null) return endOfDay(addDays(date, 1));
  if (isDay(published)) return endOfDay(published);
  return endOfDay(addDays(`${nextMonth(published)}-01`, -1));
}

/** A month alone is no day of publication: the report then says none. */
function publishedDay({ published }: ReportRow): string | null {
  return published !== null && isDay(published) ? published : null;
}

function isDay(published: string): boolean {
  return published.length === 'YYYY-MM-DD'.length;
}

function nextMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function endOfDay(date: string): number {
  return localTime(date, '23:59:59');
}

/** The instant of a local time, through the zone's rules of that year (daylight saving until October 2022). */
function localTime(date: string, time: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hour, minute, second, SEED_TIME_ZONE).getTime();
}

function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** One bound stands for both. */
function peopleOf({ peopleLow, peopleHigh }: ReportRow) {
  const low = peopleLow ?? peopleHigh;
  const high = peopleHigh ?? peopleLow;
  return low === null || high === null ? null : { low, high };
}
