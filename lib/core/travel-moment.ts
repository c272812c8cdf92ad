import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { measureAdvanceKm } from './signed-advance.ts';
import { daysBetween, type LocalDate, parseLocalDate } from './time.ts';
import { MOVING_KM } from './track-rest.ts';

/** Where a caravan slept, on the roads. */
export interface RoadEvening {
  /** Days since 1970. */
  readonly day: number;
  readonly point: RoadPoint;
}

/** What one moment of a caravan is compared by with those of others: an evening and all before it, nothing after. */
export interface TravelMoment {
  readonly day: number;
  /** In June 2019 Mexico began to stop caravans with its National Guard: what was usual before is no guide since. */
  readonly isSinceGuard: boolean;
  /** By road to the nearest US crossing: which part of the road it is on. */
  readonly toBorderKm: number;
  /** By road from the first to this evening, and in how many days. */
  readonly wayKm: number;
  readonly wayDays: number;
  /** Kilometres a day since the evening before; null: this is the first. */
  readonly stepKm: number | null;
  readonly isResting: boolean;
}

/** The day on which caravans began to be stopped for good. */
const GUARD_SINCE = dayOf(parseLocalDate('2019-06-01'));

/** Counts a date in days since 1970. */
export function dayOf(date: LocalDate | undefined): number {
  const epoch = parseLocalDate('1970-01-01');
  if (!date || !epoch) throw new Error(`Not a date: ${date}`);
  return daysBetween(epoch, date);
}

/** Whether a day is one since the National Guard stops caravans. */
export function isSinceGuard(day: number): boolean {
  return day >= GUARD_SINCE;
}

/** Puts evenings on the roads; those more than 60 km off every road are left out. */
export function listRoadEvenings(
  evenings: readonly { readonly date: LocalDate; readonly position: Position }[],
  roads: Roads,
): readonly RoadEvening[] {
  return evenings.flatMap(({ date, position }) => {
    const point = roads.find(position);
    return point ? [{ day: dayOf(date), point }] : [];
  });
}

/** Reads the moment of the last of some evenings. Throws when there is none. O(evenings). */
export function readMoment(
  evenings: readonly RoadEvening[],
  tools: { readonly roads: Roads; readonly measureToBorder: (point: RoadPoint) => number },
): TravelMoment {
  const { roads, measureToBorder } = tools;
  const first = getItem(evenings, 0);
  const last = getItem(evenings, evenings.length - 1);
  const before = evenings[evenings.length - 2];
  const stepKm = before ? measureStep({ evenings, before, last, roads }) : null;
  return {
    day: last.day,
    isSinceGuard: isSinceGuard(last.day),
    toBorderKm: measureToBorder(last.point),
    wayKm: roads.measure(first.point, last.point),
    wayDays: last.day - first.day,
    stepKm,
    isResting: stepKm !== null && Math.abs(stepKm) < MOVING_KM,
  };
}

function measureStep(step: {
  readonly evenings: readonly RoadEvening[];
  readonly before: RoadEvening;
  readonly last: RoadEvening;
  readonly roads: Roads;
}): number {
  const { evenings, before, last, roads } = step;
  const seen = evenings.slice(0, -1).map(({ point }) => point);
  return measureAdvanceKm(roads, { seen, to: last.point }) / (last.day - before.day);
}
