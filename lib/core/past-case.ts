import type { PastCaravan } from './past-caravan.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { measureAdvanceKm } from './signed-advance.ts';
import { dayOf, listRoadEvenings, type RoadEvening, readMoment, type TravelMoment } from './travel-moment.ts';

/** An evening of a past caravan as a question whose answers are known. */
export interface PastCase extends TravelMoment {
  readonly slug: string;
  /** How many evenings of the caravan are before this one. */
  readonly eveningsBefore: number;
  /** By days later, 1 to {@link LONGEST_ADVANCE_DAYS}: how far it had come; days without an evening are missing. */
  readonly advanceKm: ReadonlyMap<number, number>;
}

export const LONGEST_ADVANCE_DAYS = 14;

/** Fewer evenings after a declared end are people on their way home or single groups. */
const SECOND_LIFE_EVENINGS = 3;

export interface CaseTools {
  readonly roads: Roads;
  /** By road to the nearest US crossing, kilometres. */
  readonly measureToBorder: (point: RoadPoint) => number;
}

/**
 * Lists the cases of a caravan. What was declared over and then seen on three evenings or more has two lives, and none
 * of its advances leads from one into the other. O(evenings²).
 */
export function listCases(caravan: PastCaravan, tools: CaseTools): readonly PastCase[] {
  return listLives(caravan, tools.roads).flatMap((evenings) =>
    evenings.map((evening, index) => ({
      ...readMoment(evenings.slice(0, index + 1), tools),
      slug: caravan.slug,
      eveningsBefore: index,
      advanceKm: measureAdvances({ evenings, index, from: evening, roads: tools.roads }),
    })),
  );
}

function listLives({ evenings, endedOn, outcome }: PastCaravan, roads: Roads): readonly (readonly RoadEvening[])[] {
  const all = listRoadEvenings(evenings, roads);
  if (endedOn === null) return [all];
  const end = dayOf(endedOn);
  const first = all.filter(({ day }) => day <= end);
  const second = all.filter(({ day }) => day > end);
  const wentOn = outcome !== 'reached-border' && second.length >= SECOND_LIFE_EVENINGS;
  return wentOn ? [first, second] : [first];
}

function measureAdvances(measuring: {
  readonly evenings: readonly RoadEvening[];
  readonly index: number;
  readonly from: RoadEvening;
  readonly roads: Roads;
}): ReadonlyMap<number, number> {
  const { evenings, index, from, roads } = measuring;
  const seen = evenings.slice(0, index + 1).map(({ point }) => point);
  const advances = new Map<number, number>();
  for (const { day, point } of evenings.slice(index + 1)) {
    const km = measureAdvanceKm(roads, { seen, to: point });
    if (day - from.day <= LONGEST_ADVANCE_DAYS && Number.isFinite(km)) advances.set(day - from.day, km);
  }
  return advances;
}
