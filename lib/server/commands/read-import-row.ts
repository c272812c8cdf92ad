import type { Caravan } from '../../core/caravan.ts';
import { isInReportArea, type Position, roundPosition } from '../../core/position.ts';
import {
  GROUPS,
  type ObservedInterval,
  type PeopleRange,
  precisionOf,
  REPORT_KINDS,
  REPORT_STATUSES,
  SOURCE_KINDS,
  type Source,
  TRAVEL_MODES,
} from '../../core/report.ts';
import { type Instant, instantOfMs, wholeLocalDay } from '../../core/time.ts';
import type { ImportRow, RowError } from '../../formats/import-row.ts';
import type { NewReport } from '../../storage/store.ts';
import { isProblem, type Problem } from '../../wire/problem.ts';
import { REPORT_LIMITS } from '../../wire/report-limits.ts';
import { makeReportId } from '../secrets.ts';
import { Cells } from './import-cells.ts';
import type { PlaceWords, ReportedPlace } from './locate-report.ts';

/** What rows are read against. */
export interface ImportContext {
  readonly caravan: Caravan;
  readonly now: Instant;
  readonly readPlace: (words: PlaceWords) => ReportedPlace | Problem;
}

export type ImportedReport = Omit<NewReport, 'receiptHash'>;

export type ReadRow =
  | { readonly kind: 'report'; readonly report: ImportedReport }
  | { readonly kind: 'bad'; readonly errors: readonly RowError[] };

/**
 * Reads one row of an import by hand: a schema library takes ten times as long, and a hundred thousand rows are to take
 * seconds. All that is wrong with the row is told at once.
 */
export function readImportRow(row: ImportRow, context: ImportContext): ReadRow {
  const cells = new Cells(row);
  const observed = readObserved(cells, context);
  const source = readSource(cells);
  const where = readWhere(cells, { ...context, isEyewitness: source.kind === 'eyewitness' });
  const statement = {
    observed,
    place: where.place,
    position: where.position,
    ...(where.isTown && { placeIsTown: true }),
    accuracyKm: cells.number('accuracy_km', { min: 0, max: REPORT_LIMITS.accuracyKm }) ?? where.usualAccuracyKm,
    kind: cells.requiredChoice('kind', REPORT_KINDS) ?? 'passing',
    mode: cells.choice('mode', TRAVEL_MODES) ?? null,
    group: cells.choice('group', GROUPS) ?? 'main',
    people: readPeople(cells),
    source,
    note: cells.words('note', REPORT_LIMITS.noteLength) || null,
  };
  const receivedAt = readReceivedAt(cells, context.now);
  const status = cells.choice('status', REPORT_STATUSES) ?? 'accepted';
  if (cells.errors.length > 0) return { kind: 'bad', errors: cells.errors };
  return {
    kind: 'report',
    report: {
      reportId: makeReportId(),
      caravan: context.caravan.slug,
      receivedAt,
      recordedAt: receivedAt,
      statement,
      status,
      author: 'import',
      reason: null,
    },
  };
}

/** Stands where nothing could be read; a row with errors is never kept. */
const EPOCH = instantOfMs(0);
const NOWHERE: ReportedPlace = { kind: 'place', place: null, position: [0, 0], isTown: false, usualAccuracyKm: 0 };

function readObserved(cells: Cells, { caravan, now }: ImportContext): ObservedInterval {
  const from = cells.moment('observed_from');
  const to = cells.moment('observed_to') ?? from;
  if (from === undefined || to === undefined) {
    if (cells.text('observed_from') === '') cells.fail('observed_from', 'required', 'Must not be empty.');
    return { from: EPOCH, to: EPOCH, precision: 'minute' };
  }
  const start = typeof from === 'string' ? wholeLocalDay(from, caravan.timeZone).from : from;
  const end = typeof to === 'string' ? wholeLocalDay(to, caravan.timeZone).to : to;
  if (end < start) cells.fail('observed_to', 'range', 'Must not lie before observed_from.');
  const precision = precisionOf({ from: start, to: end }, caravan.timeZone);
  return { from: start, to: start <= now && end > now ? now : end, precision };
}

function readWhere(cells: Cells, context: ImportContext & { readonly isEyewitness: boolean }): ReportedPlace {
  const text = cells.words('place', REPORT_LIMITS.nameLength);
  const pin = readPin(cells);
  if (pin === 'bad') return NOWHERE;
  if (!pin && text === '') {
    cells.fail('place', 'required', 'Give a place, or lat and lon.');
    return NOWHERE;
  }
  const place = context.readPlace({ text, pin, isEyewitness: context.isEyewitness });
  if (!isProblem(place)) return place;
  cells.fail('place', place.code, place.detail);
  return NOWHERE;
}

function readPin(cells: Cells): Position | undefined | 'bad' {
  if (cells.text('lat') === '' && cells.text('lon') === '') return undefined;
  const lat = cells.number('lat', { min: -90, max: 90 });
  const lon = cells.number('lon', { min: -180, max: 180 });
  for (const column of ['lat', 'lon'] as const) {
    if (cells.text(column) === '') cells.fail(column, 'required', 'lat and lon are given together.');
  }
  if (lat === undefined || lon === undefined) return 'bad';
  if (isInReportArea([lon, lat])) return roundPosition([lon, lat]);
  cells.fail('lat', 'position', 'Reports lie within lon −125…−80, lat 10…36.');
  return 'bad';
}

function readPeople(cells: Cells): PeopleRange | null {
  const bounds = { min: 0, max: REPORT_LIMITS.people, isWhole: true };
  const low = cells.number('people_low', bounds);
  const high = cells.number('people_high', bounds);
  const range = { low: low ?? high, high: high ?? low };
  if (range.low === undefined || range.high === undefined) return null;
  if (range.low > range.high) cells.fail('people_low', 'range', 'Must not exceed people_high.');
  return { low: range.low, high: range.high };
}

function readSource(cells: Cells): Source {
  const kind = cells.requiredChoice('source_kind', SOURCE_KINDS);
  const name = cells.words('source_name', REPORT_LIMITS.nameLength);
  const url = cells.address('source_url');
  const published = cells.date('published');
  if (kind === 'eyewitness') return { kind, name: 'eyewitness', url: null, published: null };
  if (name === '') cells.fail('source_name', 'required', 'A source has a name; an eyewitness is not asked for one.');
  return { kind: kind ?? 'press', name, url, published };
}

function readReceivedAt(cells: Cells, now: Instant): Instant {
  const receivedAt = cells.instant('received_at') ?? now;
  if (receivedAt > now) cells.fail('received_at', 'future', 'Lies in the future.');
  return receivedAt;
}
