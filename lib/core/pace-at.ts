import { findDeclaredIndex } from './crossings-at.ts';
import { type EveningsAt, listEveningsAt } from './evenings-at.ts';
import { findLastReport } from './freshness-at.ts';
import type { KmPerDay, NotEnoughData, Pace } from './progress.ts';
import { addDays, daysBetween, type Instant, type LocalDate, localDateOf } from './time.ts';
import type { Evening, RoadsToBorder, Track, TrackStart } from './track.ts';
import { isRestDay, MOVING_KM } from './track-rest.ts';

/** An evening this much older than a window's start still stands for it; an older one does not: a gap hides the way. */
const WINDOW_SLACK_DAYS = 2;
/** What rounding to metres can add up to. */
const ROUNDING_KM = 0.01;

/** What the paces of a moment are computed from: the evenings known by then, and the days they stretch over. */
interface PaceBasis extends EveningsAt {
  readonly moving: readonly Evening[];
  /** From the start to the date of the last report, inclusive. */
  readonly days: number;
}

/**
 * How fast the caravan has been by a moment, from the evenings known by then and from nothing observed later.
 * whole: kilometres covered over all days, rests included. moving: the mean of the days that won 2 km or more.
 * last 3 and 7 days: between the last evening and the one so many days before it (up to two days older where that one
 * is missing). approach: by how much the road to the declared, else the nearest crossing has shrunk a day.
 */
export function paceAt(track: Track, at: Instant): Pace {
  const record = readBasis(track, at);
  const { evenings, moving } = record;
  const last3Days = findWindow(record, 3);
  const last7Days = findWindow(record, 7);
  return {
    wholeKmPerDay: findWhole(record),
    movingKmPerDay: findMoving(record),
    last3DaysKmPerDay: last3Days.kmPerDay,
    last7DaysKmPerDay: last7Days.kmPerDay,
    byMode: splitByMode(moving),
    restDays: evenings.filter((evening, index) => isRestDay(evening, evenings[index - 1])).length,
    movingDays: moving.length,
    approachKmPerDay: findApproach({ record, track, at }),
    basis: {
      whole: evenings.map(({ date }) => date),
      moving: moving.map(({ date }) => date),
      last3Days: last3Days.dates,
      last7Days: last7Days.dates,
    },
  };
}

function readBasis(track: Track, at: Instant): PaceBasis {
  const known = listEveningsAt(track, at);
  const lastFix = findLastReport(track, at)?.at;
  return {
    ...known,
    moving: known.evenings.filter(({ isReported, advanceKm }) => isReported && advanceKm >= MOVING_KM),
    days: lastFix === undefined ? 0 : daysBetween(track.startedOn, localDateOf(lastFix, track.timeZone)) + 1,
  };
}

function findWhole(record: PaceBasis): KmPerDay {
  const last = record.evenings.at(-1);
  if (!last) return record.start ? lacking('one-evening') : lacking('no-report');
  if (!record.start && record.evenings.length === 1) return lacking('one-evening');
  const kmPerDay = last.coveredKm / record.days;
  const movingKmPerDay = mean(record.moving);
  // Kilometres won where nobody looked: by bus, or on more days than are known.
  return kmPerDay > (movingKmPerDay ?? MOVING_KM) + ROUNDING_KM ? lacking('gap-hides-the-way') : kmPerDay;
}

function findMoving({ start, evenings, moving }: PaceBasis): KmPerDay {
  if (evenings.length === 0) return start ? lacking('one-evening') : lacking('no-report');
  return mean(moving) ?? lacking(!start && evenings.length === 1 ? 'one-evening' : 'no-moving-day');
}

function findWindow(
  { start, evenings }: PaceBasis,
  windowDays: number,
): { readonly kmPerDay: KmPerDay; readonly dates: readonly LocalDate[] } {
  const last = evenings.at(-1);
  if (!last) return { kmPerDay: lacking(start ? 'one-evening' : 'no-report'), dates: [] };
  const from = addDays(last.date, -windowDays);
  const base = evenings.findLast(({ date }) => date <= from) ?? (start && start.date <= from ? start : undefined);
  if (!base) return { kmPerDay: lacking('no-evening-in-window'), dates: [] };
  if (daysBetween(base.date, from) > WINDOW_SLACK_DAYS) return { kmPerDay: lacking('gap-hides-the-way'), dates: [] };
  return {
    kmPerDay: (last.coveredKm - coveredOn(base)) / daysBetween(base.date, last.date),
    dates: evenings.filter(({ date }) => date >= base.date).map(({ date }) => date),
  };
}

function coveredOn(evening: Evening | TrackStart): number {
  return 'coveredKm' in evening ? evening.coveredKm : 0;
}

function splitByMode(moving: readonly Evening[]): Pace['byMode'] {
  const days = new Map<keyof Pace['byMode'], Evening[]>();
  for (const evening of moving) {
    const mode = evening.mode ?? 'unstated';
    days.set(mode, [...(days.get(mode) ?? []), evening]);
  }
  return Object.fromEntries(
    [...days].map(([mode, evenings]) => [mode, { kmPerDay: mean(evenings) ?? 0, days: evenings.length }]),
  );
}

function findApproach(question: { readonly record: PaceBasis; readonly track: Track; readonly at: Instant }): KmPerDay {
  const { record, track, at } = question;
  const { start, evenings, days } = record;
  const last = evenings.at(-1);
  const first = start ?? evenings[0];
  if (!last || !first) return lacking(start ? 'one-evening' : 'no-report');
  if (first === last) return lacking('one-evening');
  const declared = findDeclaredIndex(track, at);
  const kmOf = ({ nearestKm, declaredKm }: RoadsToBorder) => declaredKm[declared] ?? nearestKm;
  const before = kmOf(first.toBorder);
  const now = kmOf(last.toBorder);
  return before === null || now === null ? lacking('gap-hides-the-way') : (before - now) / days;
}

function mean(evenings: readonly Evening[]): number | undefined {
  if (evenings.length === 0) return undefined;
  return evenings.reduce((sum, { advanceKm }) => sum + advanceKm, 0) / evenings.length;
}

function lacking(reason: NotEnoughData['reason']): NotEnoughData {
  return { kind: 'not-enough-data', reason };
}
