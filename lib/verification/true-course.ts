import type { Caravan, Outcome } from '../core/caravan.ts';
import { getItem } from '../core/get-item.ts';
import type { RoadPoint, Roads } from '../core/road-point.ts';
import { measureAdvanceKm } from '../core/signed-advance.ts';
import { addDays, daysBetween, type LocalDate, localDateOf } from '../core/time.ts';
import type { Evening, Track } from '../core/track.ts';
import type { SeedReport } from '../data/load-seeds.ts';

/** What came true of a caravan, by all that is known of it today. */
export interface TrueCourse {
  readonly caravan: Caravan;
  readonly reports: readonly SeedReport[];
  /** Evenings while it was together, ascending by date. */
  readonly days: readonly TrueDay[];
  /** Dates of which a report is part of the track: what is set aside as absurd, or as another's, makes no truth. */
  readonly trackedOn: ReadonlySet<LocalDate>;
  /** Dates on which a forecast is judged. */
  readonly issueDates: readonly LocalDate[];
  /** First and last date of a report of the body. */
  readonly firstOn: LocalDate | null;
  readonly lastOn: LocalDate | null;
}

export interface TrueDay {
  readonly date: LocalDate;
  readonly evening: Evening;
  readonly point: RoadPoint;
  /** Before its declared end, or after it when it went on: distances are never taken across. */
  readonly life: 1 | 2;
}

/** A forecast is asked for when so many reports are dated before. */
const LEAST_REPORTS = 3;
/** What was declared over and is seen on so many evenings later went on. */
const SECOND_LIFE_EVENINGS = 3;

/**
 * Reads what came true: where the body slept, while it was together (until its end or its arrival at the border), and
 * on which dates a forecast is judged: those with a report of where it was, with three reports before.
 */
export function readTrueCourse(reading: {
  readonly caravan: Caravan;
  readonly reports: readonly SeedReport[];
  readonly track: Track;
  readonly roads: Roads;
}): TrueCourse {
  const { caravan, reports, track, roads } = reading;
  const dates = listReportDates(caravan, reports);
  const over = findOver(caravan, reports);
  const days = listDays({ caravan, evenings: track.evenings, roads, over });
  return {
    caravan,
    reports,
    days,
    trackedOn: new Set(track.knots.map(({ date }) => date)),
    issueDates: days
      .filter(({ date, evening, life }) => {
        if (evening.basis === 'next-departure' || (life === 1 && over !== null && date >= over)) return false;
        return dates.filter((other) => other < date).length >= LEAST_REPORTS;
      })
      .map(({ date }) => date),
    firstOn: dates[0] ?? null,
    lastOn: dates.at(-1) ?? null,
  };
}

/** Dates of the reports that can make a truth: of the body, not vague, not from before the start; one a report. */
function listReportDates({ startedOn, timeZone }: Caravan, reports: readonly SeedReport[]): readonly LocalDate[] {
  return reports
    .filter(({ statement }) => statement.group === 'main' && statement.confidence !== 'low')
    .map(({ statement }) => localDateOf(statement.observed.from, timeZone))
    .filter((date) => date >= startedOn)
    .sort();
}

/** The first of its end and its arrival at the border; null: neither is known. */
function findOver({ endedOn, timeZone }: Caravan, reports: readonly SeedReport[]): LocalDate | null {
  const arrivals = reports
    .filter(({ statement }) => statement.kind === 'border-arrival' && statement.group === 'main')
    .map(({ statement }) => localDateOf(statement.observed.from, timeZone));
  const [first] = [...arrivals, ...(endedOn === null ? [] : [endedOn])].sort();
  return first ?? null;
}

function listDays(listing: {
  readonly caravan: Caravan;
  readonly evenings: readonly Evening[];
  readonly roads: Roads;
  readonly over: LocalDate | null;
}): readonly TrueDay[] {
  const { caravan, evenings, roads, over } = listing;
  const after = over === null ? [] : evenings.filter(({ date }) => date > over);
  const wentOn = caravan.outcome !== 'reached-border' && after.length >= SECOND_LIFE_EVENINGS;
  return evenings.flatMap((evening): readonly TrueDay[] => {
    const point = roads.find(evening.position);
    const isAfter = over !== null && evening.date > over;
    if (!point || (isAfter && !wentOn)) return [];
    return [{ date: evening.date, evening, point, life: isAfter ? 2 : 1 }];
  });
}

/** How far it had come some days after a date: undefined when one of the two evenings is not known, or lives lie between. */
export function findTruth(
  { days }: TrueCourse,
  asked: { readonly date: LocalDate; readonly daysAhead: number; readonly roads: Roads },
): { readonly km: number; readonly day: TrueDay } | undefined {
  const from = days.find(({ date }) => date === asked.date);
  const to = days.find(({ date }) => date === addDays(asked.date, asked.daysAhead));
  if (!from || to?.life !== from.life) return undefined;
  const seen = days.filter(({ date, life }) => life === from.life && date <= from.date).map(({ point }) => point);
  return { km: measureAdvanceKm(asked.roads, { seen, to: to.point }), day: to };
}

const ENDINGS: ReadonlySet<Outcome> = new Set(['dissolved', 'stopped-by-force', 'reached-mexico-city']);

/** Whether it had ended short of the border so many days after a date; null: not known, or in its second life. */
export function hasEndedWithin(
  { caravan, days, lastOn }: TrueCourse,
  asked: { readonly date: LocalDate; readonly daysAhead: number },
): boolean | null {
  const { endedOn, outcome } = caravan;
  if (days.find(({ date }) => date === asked.date)?.life !== 1) return null;
  if (endedOn !== null && ENDINGS.has(outcome)) return daysBetween(asked.date, endedOn) <= asked.daysAhead;
  if (outcome === 'reached-border') return false;
  return lastOn !== null && daysBetween(asked.date, lastOn) >= asked.daysAhead ? false : null;
}

/** The day marches known on a date, the last first: kilometres a day over the last known leg, and its days. */
export function readLastPace({ days }: TrueCourse, date: LocalDate, roads: Roads): number {
  const seen = days.filter((day) => day.date <= date);
  const here = getItem(seen, seen.length - 1);
  const before = seen.at(-2);
  if (before?.life !== here.life) return 0;
  const lived = seen.filter(({ life }) => life === here.life).map(({ point }) => point);
  const km = measureAdvanceKm(roads, { seen: lived.slice(0, -1), to: here.point });
  return km / daysBetween(before.date, here.date);
}
