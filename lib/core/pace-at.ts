import { findDeclaredIndex } from './crossings-at.ts';
import { type DayOnWay, listDaysOnWay } from './day-kind.ts';
import { type EveningsAt, listEveningsAt } from './evenings-at.ts';
import { findLastReport } from './freshness-at.ts';
import type { KmPerDay, ModePace, NotEnoughData, Pace } from './progress.ts';
import { addDays, daysBetween, type Instant, type LocalDate, localDateOf } from './time.ts';
import type { Evening, RoadsToBorder, Track, TrackStart } from './track.ts';
import { MOVING_KM } from './track-rest.ts';

/** An evening this much older than a window's start still stands for it; an older one does not: a gap hides the way. */
const WINDOW_SLACK_DAYS = 2;
/** What rounding to metres can add up to. */
const ROUNDING_KM = 0.01;

/** What the paces of a moment are computed from: the evenings known by then, and the days they stretch over. */
interface PaceBasis extends EveningsAt {
  readonly daysOnWay: readonly DayOnWay[];
  readonly moving: readonly DayOnWay[];
  /** From the start to the date of the last report, inclusive. */
  readonly days: number;
}

/**
 * How fast the caravan has been by a moment, from the evenings known by then and from nothing observed later.
 * whole: kilometres covered over all days, rests and days without a report included. moving: the mean of the days that
 * won 2 km or more over the evening of the day before; what was won across days without a report is no day's march. It
 * is not given where so much was won that way that the mean would be below that of the whole.
 * last 3 and 7 days: between the last evening and the one so many days before it (up to two days older where that one
 * is missing). approach: by how much the road to the declared, else the nearest crossing has shrunk a day.
 */
export function paceAt(track: Track, at: Instant): Pace {
  const basis = readBasis(track, at);
  const { evenings, daysOnWay, moving } = basis;
  const last3Days = findWindow(basis, 3);
  const last7Days = findWindow(basis, 7);
  const wholeKmPerDay = findWhole(basis);
  return {
    wholeKmPerDay,
    movingKmPerDay: findMoving(basis, wholeKmPerDay),
    last3DaysKmPerDay: last3Days.kmPerDay,
    last7DaysKmPerDay: last7Days.kmPerDay,
    byMode: splitByMode(moving),
    restDays: daysOnWay.filter(({ kind }) => kind === 'rest').length,
    movingDays: moving.length,
    approachKmPerDay: findApproach({ basis, track, at }),
    basis: {
      whole: evenings.map(({ date }) => date),
      moving: moving.map(({ evening }) => evening.date),
      last3Days: last3Days.dates,
      last7Days: last7Days.dates,
    },
  };
}

function readBasis(track: Track, at: Instant): PaceBasis {
  const known = listEveningsAt(track, at);
  const lastFix = findLastReport(track, at)?.at;
  const daysOnWay = listDaysOnWay(known);
  return {
    ...known,
    daysOnWay,
    moving: daysOnWay.filter(({ kind }) => kind === 'moving'),
    days: lastFix === undefined ? 0 : daysBetween(track.startedOn, localDateOf(lastFix, track.timeZone)) + 1,
  };
}

function findWhole({ start, evenings, days }: PaceBasis): KmPerDay {
  const last = evenings.at(-1);
  if (!last) return lacking(start ? 'one-evening' : 'no-report');
  return !start && evenings.length === 1 ? lacking('one-evening') : last.coveredKm / days;
}

function findMoving({ daysOnWay, moving }: PaceBasis, wholeKmPerDay: KmPerDay): KmPerDay {
  if (typeof wholeKmPerDay !== 'number') return wholeKmPerDay;
  const isHidden = ({ kind, evening }: DayOnWay) => kind !== 'moving' && evening.advanceKm >= MOVING_KM;
  if (moving.length === 0) return lacking(daysOnWay.some(isHidden) ? 'gap-hides-the-way' : 'no-moving-day');
  const kmPerDay = mean(moving);
  return wholeKmPerDay > kmPerDay + ROUNDING_KM ? lacking('gap-hides-the-way') : kmPerDay;
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

/** Rides apart from feet: by the reported mode of the day, else by one that its speed makes sure. */
function splitByMode(moving: readonly DayOnWay[]): Pace['byMode'] {
  const byMode = new Map<keyof Pace['byMode'], DayOnWay[]>();
  for (const day of moving) {
    const mode = day.mode ?? 'unstated';
    byMode.set(mode, [...(byMode.get(mode) ?? []), day]);
  }
  return Object.fromEntries([...byMode].map(([mode, days]) => [mode, measureMode(days)]));
}

function measureMode(days: readonly DayOnWay[]): ModePace {
  return {
    kmPerDay: mean(days),
    days: days.length,
    inferredDays: days.filter(({ modeIsInferred }) => modeIsInferred).length,
    dates: days.map(({ evening }) => evening.date),
  };
}

function findApproach(question: { readonly basis: PaceBasis; readonly track: Track; readonly at: Instant }): KmPerDay {
  const { basis, track, at } = question;
  const { start, evenings, days } = basis;
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

function mean(days: readonly DayOnWay[]): number {
  return days.reduce((sum, { evening }) => sum + evening.advanceKm, 0) / days.length;
}

function lacking(reason: NotEnoughData['reason']): NotEnoughData {
  return { kind: 'not-enough-data', reason };
}
