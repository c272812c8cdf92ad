import type { TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { TrackDay } from './track-day.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';
import { SAME_PLACE_KM } from './track-state.ts';

/** Lists the sightings of a class and day that name a place or one within 3 km of it, the very place first, then by time. */
export function listAgreeing(question: {
  readonly day: TrackDay | undefined;
  readonly of: SightingClass;
  readonly point: RoadPoint;
  readonly roads: Roads;
}): readonly Sighting[] {
  const { day, of, point, roads } = question;
  const near = [...(day?.places.values() ?? [])].filter((place) => roads.measure(place.point, point) <= SAME_PLACE_KM);
  const agreeing = near.flatMap(({ sightings }) => sightings.filter((sighting) => sighting.class === of));
  return agreeing.sort((a, b) => Number(b.point.key === point.key) - Number(a.point.key === point.key) || a.at - b.at);
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
export function findMostNamedMode(sightings: readonly Sighting[]): TravelMode | null {
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
