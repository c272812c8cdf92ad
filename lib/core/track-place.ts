import type { TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';

/** A place this near to a place is the same: a town is good to 3 km. */
export const SAME_PLACE_KM = 3;

/** A place that reports of a day name. */
export interface DayPlace {
  readonly point: RoadPoint;
  /** In order of time. */
  readonly sightings: readonly Sighting[];
}

/** What the reports of a class and day say together of a place. */
export interface PlaceTold {
  /** The words for it; empty: none of them names it. */
  readonly place: string;
  /** At most 20. */
  readonly reportIds: readonly string[];
  readonly reportTotal: number;
  readonly mode: TravelMode | null;
  readonly accuracyKm: number;
  /** One of them states the hour. */
  readonly isTimed: boolean;
}

interface PlaceQuestion {
  readonly places: ReadonlyMap<string, DayPlace>;
  readonly of: SightingClass;
  readonly point: RoadPoint;
  readonly roads: Roads;
}

/** Sums up the sightings of a class that name a place or one within 3 km of it, of those of a day. */
export function describePlace(question: PlaceQuestion): PlaceTold {
  const agreeing = listAgreeing(question);
  return {
    place: findPlaceWords(agreeing, question.point),
    ...listReportIds(agreeing),
    mode: findMostNamedMode(agreeing),
    accuracyKm: findAccuracyKm(agreeing),
    isTimed: agreeing.some(({ isTimed }) => isTimed),
  };
}

/** The very place first, then by time. */
function listAgreeing({ places, of, point, roads }: PlaceQuestion): readonly Sighting[] {
  const near = [...places.values()].filter((place) => roads.measure(place.point, point) <= SAME_PLACE_KM);
  const agreeing = near.flatMap(({ sightings }) => sightings.filter((sighting) => sighting.class === of));
  return agreeing.sort((a, b) => Number(b.point.key === point.key) - Number(a.point.key === point.key) || a.at - b.at);
}

/** What a place is good to when no report of it is at hand: a town. */
const TOWN_KM = 3;

function findAccuracyKm(agreeing: readonly Sighting[]): number {
  return agreeing.length > 0 ? Math.min(...agreeing.map(({ accuracyKm }) => accuracyKm)) : TOWN_KM;
}

/** The words for a place that most reports use; the network's name for it when none is given. */
export function findPlaceWords(sightings: readonly Sighting[], point: RoadPoint): string {
  const votes = new Map<string, number>();
  for (const { place, point: named, ids } of sightings) {
    if (named.key === point.key) votes.set(place, (votes.get(place) ?? 0) + ids.length);
  }
  const ranked = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? sightings[0]?.place ?? '';
}

/** How people went, by most of these reports; null when none says. */
function findMostNamedMode(sightings: readonly Sighting[]): TravelMode | null {
  const votes = new Map<TravelMode, number>();
  for (const { mode, ids } of sightings) if (mode) votes.set(mode, (votes.get(mode) ?? 0) + ids.length);
  const ranked = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** A list of reports that names more is cut: the rest is in the list of its day. */
const MOST_IDS = 20;

/** The first 20 reports of these, and how many there are. */
export function listReportIds(sightings: readonly Sighting[]): {
  readonly reportIds: readonly string[];
  readonly reportTotal: number;
} {
  const reportIds: string[] = [];
  let reportTotal = 0;
  for (const { ids } of sightings) {
    reportIds.push(...ids.slice(0, MOST_IDS - reportIds.length));
    reportTotal += ids.length;
  }
  return { reportIds, reportTotal };
}
