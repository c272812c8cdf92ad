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

/** A day that won 2 km or more. Across a gap it has won what several days may have won. */
interface MovingDay {
  readonly evening: Evening;
  readonly isAcrossGap: boolean;
}

/** What the paces of a moment are computed from: the evenings known by then, and the days they stretch over. */
interface PaceBasis extends EveningsAt {
  readonly moving: readonly MovingDay[];
  /** From the start to the date of the last report, inclusive. */
  readonly days: number;
}

/**
 * How fast the caravan has been by a moment, from the evenings known by then and from nothing observed later.
 * whole: kilometres covered over all days, rests included. moving: the mean of the days that won 2 km or more over the
 * evening before, also when that is days ago, unless it always is.
 * last 3 and 7 days: between the last evening and the one so many days before it (up to two days older where that one
 * is missing). approach: by how much the road to the declared, else the nearest crossing has shrunk a day.
 */
export function paceAt(track: Track, at: Instant): Pace {
  const basis = readBasis(track, at);
  const { evenings, moving } = basis;
  const last3Days = findWindow(basis, 3);
  const last7Days = findWindow(basis, 7);
  return {
    wholeKmPerDay: findWhole(basis),
    movingKmPerDay: findMoving(basis),
    last3DaysKmPerDay: last3Days.kmPerDay,
    last7DaysKmPerDay: last7Days.kmPerDay,
    byMode: splitByMode(moving),
    restDays: evenings.filter((evening, index) => isRestDay(evening, evenings[index - 1])).length,
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
  return {
    ...known,
    moving: listMovingDays(known),
    days: lastFix === undefined ? 0 : daysBetween(track.startedOn, localDateOf(lastFix, track.timeZone)) + 1,
  };
}

function listMovingDays({ start, evenings }: EveningsAt): readonly MovingDay[] {
  return evenings.flatMap((evening, index) => {
    if (!evening.isReported || evening.advanceKm < MOVING_KM) return [];
    const before = evenings[index - 1] ?? start;
    return { evening, isAcrossGap: before !== null && daysBetween(before.date, evening.date) > 1 };
  });
}

function findWhole(basis: PaceBasis): KmPerDay {
  const last = basis.evenings.at(-1);
  if (!last) return basis.start ? lacking('one-evening') : lacking('no-report');
  if (!basis.start && basis.evenings.length === 1) return lacking('one-evening');
  const kmPerDay = last.coveredKm / basis.days;
  const movingKmPerDay = mean(basis.moving);
  // Kilometres won where nobody looked: by bus, or on more days than are known.
  return kmPerDay > (movingKmPerDay ?? MOVING_KM) + ROUNDING_KM ? lacking('gap-hides-the-way') : kmPerDay;
}

function findMoving({ start, evenings, moving }: PaceBasis): KmPerDay {
  if (evenings.length === 0) return start ? lacking('one-evening') : lacking('no-report');
  if (moving.length === 0) return lacking(!start && evenings.length === 1 ? 'one-evening' : 'no-moving-day');
  return (moving.some(({ isAcrossGap }) => !isAcrossGap) && mean(moving)) || lacking('gap-hides-the-way');
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

/** The mode reported on one day says nothing of the days before it that nobody reported. */
function splitByMode(moving: readonly MovingDay[]): Pace['byMode'] {
  const days = new Map<keyof Pace['byMode'], MovingDay[]>();
  for (const day of moving) {
    const mode = day.isAcrossGap ? 'unstated' : (day.evening.mode ?? 'unstated');
    days.set(mode, [...(days.get(mode) ?? []), day]);
  }
  return Object.fromEntries(
    [...days].map(([mode, ofMode]) => [mode, { kmPerDay: mean(ofMode) ?? 0, days: ofMode.length }]),
  );
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

function mean(days: readonly MovingDay[]): number | undefined {
  if (days.length === 0) return undefined;
  return days.reduce((sum, { evening }) => sum + evening.advanceKm, 0) / days.length;
}

function lacking(reason: NotEnoughData['reason']): NotEnoughData {
  return { kind: 'not-enough-data', reason };
}
