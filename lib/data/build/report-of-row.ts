import { createHash } from 'node:crypto';
import type { ObservedInterval, PeopleRange, SourceKind } from '../../core/report.ts';
import {
  addDays,
  formatInstant,
  type Instant,
  instantOfLocal,
  instantOfMs,
  type LocalDate,
  parseLocalDate,
  wholeLocalDay,
} from '../../core/time.ts';
import { SEED_TIME_ZONE } from './caravan-of-row.ts';
import type { ReportRow } from './caravan-rows.ts';

/** How far a named town's position may lie from where the caravan was, kilometres; by how the row was placed. */
const ACCURACY_KM = { town: 3, approx: 15, low: 25 } as const;

/** A press row as a report: what the source states, when it was seen, and when it could be read. */
export function makeSeedReport(row: ReportRow, sourceKind: SourceKind) {
  const observed = observeInterval(row);
  const readable = endOfDay(publishedBy(row));
  return {
    reportId: seedReportId(row.id),
    caravan: row.caravan,
    receivedAt: formatInstant(instantOfMs(Math.max(readable, observed.to))),
    statement: {
      observed: { from: formatInstant(observed.from), to: formatInstant(observed.to), precision: observed.precision },
      place: row.place,
      position: [row.lon, row.lat],
      accuracyKm: row.confidence === 'low' ? ACCURACY_KM.low : ACCURACY_KM[row.coord],
      kind: row.kind,
      mode: row.mode,
      group: row.group,
      people: peopleOf(row),
      source: {
        kind: sourceKind,
        name: row.sourceName,
        url: row.sourceUrl,
        published: row.published === null ? null : (parseLocalDate(row.published) ?? null),
      },
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

/** A stated time is a minute; without one the whole local day is the interval. */
function observeInterval({ date, time }: ReportRow): ObservedInterval {
  const day = getLocalDate(date);
  if (time === null) return { ...wholeLocalDay(day, SEED_TIME_ZONE), precision: 'day' };
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const moment = instantOfLocal({ date: day, hour, minute, zone: SEED_TIME_ZONE });
  return { from: moment, to: moment, precision: 'minute' };
}

/** A month stands for its last day; no date at all for the day after the observed one. */
function publishedBy({ date, published }: ReportRow): LocalDate {
  if (published === null) return addDays(getLocalDate(date), 1);
  return parseLocalDate(published) ?? lastDayOf(published);
}

function lastDayOf(month: string): LocalDate {
  const inNextMonth = addDays(getLocalDate(`${month}-28`), 4);
  return addDays(getLocalDate(`${inNextMonth.slice(0, 7)}-01`), -1);
}

function endOfDay(date: LocalDate): Instant {
  return wholeLocalDay(date, SEED_TIME_ZONE).to;
}

function getLocalDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`Not a date: ${text}`);
  return date;
}

/** One bound stands for both. */
function peopleOf({ peopleLow, peopleHigh }: ReportRow): PeopleRange | null {
  const low = peopleLow ?? peopleHigh;
  const high = peopleHigh ?? peopleLow;
  return low === null || high === null ? null : { low, high };
}
