import { roundKm } from './crossing-roads.ts';
import { type Change, type DateView, findSince, listViews } from './date-views.ts';
import { getItem } from './get-item.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { Instant, LocalDate } from './time.ts';
import type { SetAside } from './track.ts';
import type { TrackDay } from './track-day.ts';
import { SAME_PLACE_KM } from './track-place.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';
import { measureDetour, ON_THE_WAY_KM, type TrackState } from './track-state.ts';

/** More are thinned evenly: the list is for readers, who find every report on its day. */
const MOST_SHOWN = 2_000;

/** A sighting that does not bend the track, because others of the same day name another place. */
export interface Contradicted {
  readonly sighting: Sighting;
  readonly chosen: Contradiction;
  /** Until then it was held true; its own instant, when it never was. */
  readonly since: Instant;
}

/** What others of its day contradict on a date, and what is said of each report of it. */
export interface ContradictedOn {
  readonly date: LocalDate;
  readonly sightings: readonly Contradicted[];
  readonly setAside: readonly SetAside[];
}

/** What is held true of a story so far, and what was found of its dates before. */
interface ToldDays {
  readonly state: TrackState | null;
  readonly days: ReadonlyMap<LocalDate, TrackDay>;
  readonly contradicted: WeakMap<TrackState, ContradictedOn>;
  readonly changes: readonly Change[];
}

/** Finds what others of its day contradict, date by date, ascending. A date that was told before costs nothing. */
export function listContradicted(
  { state: newest, days, contradicted, changes }: ToldDays,
  roads: Roads,
): readonly ContradictedOn[] {
  const found: ContradictedOn[] = [];
  let views: ReadonlyMap<LocalDate, readonly DateView[]> | undefined;
  for (let state = newest; state; state = state.before) {
    const day = days.get(state.date);
    if (!day) continue;
    const known = contradicted.get(state);
    if (known) {
      found.push(known);
      continue;
    }
    views ??= listViews(changes);
    const fresh = contradictOn({ state, day, roads, views: views.get(state.date) ?? [] });
    contradicted.set(state, fresh);
    found.push(fresh);
  }
  return found.reverse();
}

function contradictOn(on: {
  readonly state: TrackState;
  readonly day: TrackDay;
  readonly roads: Roads;
  /** What was held true of the date, ascending. */
  readonly views: readonly DateView[];
}): ContradictedOn {
  const { state, day, roads, views } = on;
  const found: Contradicted[] = [];
  for (const { point, sightings } of day.places.values()) {
    for (const of of ['departure', 'passing', 'stay'] as const) {
      const named = sightings.filter((sighting) => sighting.class === of);
      if (named.length === 0 || !isContradicted({ point, of, state, roads })) continue;
      const chosen = describeChosen({ point, of, state, day, roads });
      if (!chosen) continue;
      const since = findSince(views, (view) => isContradicted({ point, of, state: view, roads }));
      for (const sighting of named) found.push({ sighting, chosen, since: later(since, sighting.at) });
    }
  }
  const setAside = found.flatMap(({ sighting: { ids, at }, chosen, since }) => {
    const known = since > at ? { since } : {};
    return ids.map((reportId) => ({ reportId, at, code: 'another-place-that-day' as const, ...chosen, ...known }));
  });
  return { date: state.date, sightings: found, setAside: setAside.sort(compareSetAside) };
}

function later(since: Instant | undefined, at: Instant): Instant {
  return since !== undefined && since > at ? since : at;
}

/**
 * Sorts by time and id, and keeps at most 2,000, evenly. `all`: lists by the date of what is in them, each sorted; so only
 * dates that have several are sorted anew.
 */
export function thinSetAside(all: readonly SetAsideOn[]): readonly SetAside[] {
  const byDate = new Map<LocalDate, (readonly SetAside[])[]>();
  for (const { date, setAside } of all) {
    if (setAside.length === 0) continue;
    const ofDate = byDate.get(date);
    if (ofDate) ofDate.push(setAside);
    else byDate.set(date, [setAside]);
  }
  const dates = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lists]) => joinSorted(lists));
  const total = dates.reduce((sum, { length }) => sum + length, 0);
  if (total <= MOST_SHOWN) return dates.flat();
  return pickEvenly(dates, total);
}

/** What was set aside on a date, by time and id. */
interface SetAsideOn {
  readonly date: LocalDate;
  readonly setAside: readonly SetAside[];
}

function joinSorted(lists: readonly (readonly SetAside[])[]): readonly SetAside[] {
  // The first is by far the longest: sorting it again with the others would take most of the time.
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : mergeSorted(first, others.flat().sort(compareSetAside));
}

function mergeSorted(longer: readonly SetAside[], shorter: readonly SetAside[]): readonly SetAside[] {
  const pieces: (readonly SetAside[])[] = [];
  let from = 0;
  for (const one of shorter) {
    const to = findPlace(longer, { one, from });
    pieces.push(longer.slice(from, to), [one]);
    from = to;
  }
  return [...pieces, longer.slice(from)].flat();
}

/** The place of the first at or after `from` that does not come before one, by halving. */
function findPlace(ascending: readonly SetAside[], { one, from }: { readonly one: SetAside; readonly from: number }) {
  let [low, high] = [from, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSetAside(getItem(ascending, middle), one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pickEvenly(dates: readonly (readonly SetAside[])[], total: number): readonly SetAside[] {
  const step = total / MOST_SHOWN;
  const picked: SetAside[] = [];
  let before = 0;
  for (const ofDate of dates) {
    const end = before + ofDate.length;
    for (let place = Math.floor(picked.length * step); place < end; place = Math.floor(picked.length * step)) {
      picked.push(getItem(ofDate, place - before));
    }
    before = end;
  }
  return picked;
}

/** The order in which reports that were set aside are listed: by time and id. */
export function compareSetAside(a: SetAside, b: SetAside): number {
  return a.at - b.at || (a.reportId < b.reportId ? -1 : 1);
}

interface Contradiction {
  readonly chosenPlace: string;
  readonly distanceKm: number;
  readonly chosenTotal: number;
  readonly dayTotal: number;
}

interface Named {
  readonly point: RoadPoint;
  readonly of: SightingClass;
  readonly state: TrackState;
  readonly roads: Roads;
}

/** Whether what is held true of a date leaves out a place that reports of a class name. */
function isContradicted({ point, of, state, roads }: Named): boolean {
  const slept = state.before?.lastEvening?.point;
  const evening = state.evening?.point;
  if (!slept && !evening) return false;
  const places = [...state.knots.map(({ point }) => point), ...(of === 'departure' && slept ? [slept] : [])];
  if (places.some((place) => roads.measure(place, point) <= SAME_PLACE_KM)) return false;
  // One that saw it pass between the two nights agrees with both, also when its hour is too vague to place it.
  const isBetween = of === 'passing' && slept && evening;
  return !isBetween || measureDetour(roads, [slept, point, evening]) > ON_THE_WAY_KM;
}

function describeChosen(named: Named & { readonly day: TrackDay }): Contradiction | undefined {
  const { point, of, state, day, roads } = named;
  const slept = state.before?.lastEvening?.point;
  const evening = state.evening?.point;
  const chosen = of === 'departure' ? (slept ?? evening) : (evening ?? slept);
  if (!chosen) return undefined;
  return {
    chosenPlace: nameChosen({ state, day, point: chosen, roads }),
    distanceKm: roundKm(roads.measure(point, chosen)),
    chosenTotal: countReports(day, of, (place) => roads.measure(place, chosen) <= SAME_PLACE_KM),
    dayTotal: countReports(day, of, () => true),
  };
}

/** Reports of the day that say the same of it: where it slept, left or passed. */
function countReports({ places }: TrackDay, of: SightingClass, counts: (point: RoadPoint) => boolean): number {
  let total = 0;
  for (const { point, sightings } of places.values()) {
    if (counts(point)) for (const sighting of sightings) if (sighting.class === of) total += sighting.ids.length;
  }
  return total;
}

function nameChosen(chosen: {
  readonly state: TrackState;
  readonly day: TrackDay;
  readonly point: RoadPoint;
  readonly roads: Roads;
}): string {
  const { day, point, roads } = chosen;
  for (const of of ['stay', 'passing', 'departure'] as const) {
    const words = day.describe(of, point).place;
    if (words) return words;
  }
  return roads.network.namePlaceAt(point.position);
}
