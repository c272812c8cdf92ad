import { lengthOfWay, type PulledWay, walkMove } from './pulled-way.ts';
import type { TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { RouteMove } from './route-network.ts';
import type { Instant, LocalDate } from './time.ts';
import type { TrackDay } from './track-day.ts';
import { SAME_PLACE_KM } from './track-place.ts';
import type { SightingClass } from './track-sighting.ts';
import type { Choice } from './track-vote.ts';

/** A place lies on a way when going through it is a detour of no more than this (there; as much back). */
export const ON_THE_WAY_KM = 2;
/** Reports say that another road was taken when going through a place on it is a detour of no more than this. */
const OTHER_ROAD_KM = 15;

/** Where the caravan was at an instant, before words and numbers are added for the reader. */
export interface KnotDraft {
  readonly at: Instant;
  readonly class: SightingClass;
  readonly point: RoadPoint;
  /** The day whose reports state it. */
  readonly told: TrackDay;
}

export interface EveningDraft {
  readonly date: LocalDate;
  readonly basis: 'stay' | 'next-departure' | 'passing';
  readonly point: RoadPoint;
  readonly coveredKm: number;
  readonly advanceKm: number;
  readonly mode: TravelMode | null;
  readonly isReported: boolean;
  /** The day whose reports state it: its own, or the next. */
  readonly told: TrackDay;
}

/** Where the way ends so far. */
interface Standing {
  readonly point: RoadPoint;
  readonly at: Instant;
  readonly way: PulledWay;
}

/** All that is held true after one local date, on top of the date before. Immutable. */
export interface TrackState {
  readonly before: TrackState | null;
  readonly date: LocalDate;
  readonly knots: readonly KnotDraft[];
  readonly evening: EveningDraft | null;
  /** The newest evening up to this date. */
  readonly lastEvening: EveningDraft | null;
  readonly standing: Standing | null;
  /** The first date with a usable report, and where the way begins. */
  readonly firstDate: LocalDate | null;
  readonly begin: KnotDraft | null;
}

/** What a date is decided from: all that is known of it, and of the departures of the morning after. */
export interface DayQuestion {
  readonly before: TrackState | null;
  readonly day: TrackDay;
  readonly nextDay: TrackDay | null;
  readonly roads: Roads;
}

/**
 * Decides a local date: where the body slept, by its stay reports, else by the departures of the next morning, else by
 * those that saw it pass; and what else was seen on the way there.
 * Uses nothing but what was added to the two days so far, so that a moment never knows its future.
 */
export function settleDay(question: DayQuestion): TrackState {
  const { before, day, roads } = question;
  const from = before?.lastEvening ?? null;
  const knots: KnotDraft[] = [];
  let standing = before?.standing ?? null;
  const go = (knot: KnotDraft) => {
    standing = walkTo({ standing, knot, roads });
    knots.push(knot);
  };

  const leaving = findLeaving(question);
  if (leaving) go(leaving);
  const night = findNight(question);
  if (!night) return finish({ question, knots, evening: null, standing });

  const seen = day.chooseByHour(from?.point ?? null);
  for (const via of seen) {
    if (via.at < night.at && isOnTheWay({ standing, via, to: night.point, roads }))
      go({ ...via, class: 'passing', told: day });
  }
  // A departure before dawn can be stated later than an arrival in the night: knots never go back in time.
  go({ at: later(night.at, standing), class: night.class, point: night.point, told: night.told });
  const evening = makeEvening({ day, from, night, coveredKm: lengthOfWay(standing?.way ?? null) });
  if (night.basis === 'passing') {
    for (const via of seen) {
      if (via.at > night.at && leadsOn({ from, standing, via, roads })) go({ ...via, class: 'passing', told: day });
    }
  }
  return finish({ question, knots, evening, standing });
}

function finish(settled: {
  readonly question: DayQuestion;
  readonly knots: readonly KnotDraft[];
  readonly evening: EveningDraft | null;
  readonly standing: Standing | null;
}): TrackState {
  const { knots, evening, standing } = settled;
  const { before, day } = settled.question;
  return {
    before,
    date: day.date,
    knots,
    evening,
    lastEvening: evening ?? before?.lastEvening ?? null,
    standing,
    firstDate: before?.firstDate ?? (day.isReported() ? day.date : null),
    begin: before?.begin ?? knots[0] ?? null,
  };
}

interface Night extends Choice {
  readonly basis: EveningDraft['basis'];
  readonly class: SightingClass;
  readonly told: TrackDay;
}

function findNight({ before, day, nextDay }: DayQuestion): Night | undefined {
  const from = before?.lastEvening?.point ?? null;
  const stay = day.choose('stay', from);
  if (stay) return { ...stay, basis: 'stay', class: 'stay', told: day };
  const departure = nextDay?.choose('departure', from);
  if (departure && nextDay) return { ...departure, basis: 'next-departure', class: 'departure', told: nextDay };
  const passing = day.choose('passing', from);
  return passing && { ...passing, basis: 'passing', class: 'passing', told: day };
}

/** Departures from where the body slept move nothing, but say until when it was there. */
function findLeaving({ before, day, roads }: DayQuestion): KnotDraft | undefined {
  const slept = before?.lastEvening;
  const { standing } = before ?? {};
  if (slept?.basis !== 'stay' || !standing) return undefined;
  const leaving = day.departures.find(
    ({ at, point }) => at > standing.at && roads.measure(slept.point, point) <= SAME_PLACE_KM,
  );
  return leaving && { at: leaving.at, class: 'departure', point: slept.point, told: day };
}

function makeEvening(made: {
  readonly day: TrackDay;
  readonly from: EveningDraft | null;
  readonly night: Night;
  readonly coveredKm: number;
}): EveningDraft {
  const { day, from, night, coveredKm } = made;
  return {
    date: day.date,
    basis: night.basis,
    point: night.point,
    coveredKm,
    advanceKm: coveredKm - (from?.coveredKm ?? 0),
    mode: day.findMode(),
    isReported: day.isReported(),
    told: night.told,
  };
}

function walkTo(step: {
  readonly standing: Standing | null;
  readonly knot: KnotDraft;
  readonly roads: Roads;
}): Standing {
  const { standing, knot, roads } = step;
  if (!standing) return { point: knot.point, at: knot.at, way: null };
  let { way } = standing;
  for (const move of findMoves(roads, standing.point, knot.point)) way = walkMove(way, move).at(-1)?.way ?? null;
  return { point: knot.point, at: knot.at, way };
}

/** The road between two places; none for the same place. Throws when they are not joined: such places are not used. */
export function findMoves(roads: Roads, from: RoadPoint, to: RoadPoint): readonly RouteMove[] {
  if (from.key === to.key) return [];
  const route = roads.network.findRouteBetween(from, to);
  if (!route) throw new Error(`No road joins ${from.position} and ${to.position}. Set such reports aside before.`);
  return route.moves;
}

function isOnTheWay(way: {
  readonly standing: Standing | null;
  readonly via: Choice;
  readonly to: RoadPoint;
  readonly roads: Roads;
}): boolean {
  const { standing, via, to, roads } = way;
  if (!standing) return true;
  if (via.at <= standing.at) return false;
  const places = [standing.point, via.point, to] as const;
  const detourKm = measureDetour(roads, places);
  return detourKm <= ON_THE_WAY_KM || (detourKm <= OTHER_ROAD_KM && !goesBack(roads, places));
}

/** Whether one goes back the way one came, beyond what two reports of one place differ: a spur is no other road. */
function goesBack(roads: Roads, [from, via, to]: readonly [RoadPoint, RoadPoint, RoadPoint]): boolean {
  let way: PulledWay = null;
  for (const move of [...findMoves(roads, from, via), ...findMoves(roads, via, to)]) {
    way = walkMove(way, move).at(-1)?.way ?? null;
  }
  return roads.measure(from, via) + roads.measure(via, to) - lengthOfWay(way) > 2 * ON_THE_WAY_KM;
}

function leadsOn(way: {
  readonly from: EveningDraft | null;
  readonly standing: Standing | null;
  readonly via: Choice;
  readonly roads: Roads;
}): boolean {
  const { from, standing, via, roads } = way;
  if (!standing || via.at <= standing.at) return false;
  return !from || measureDetour(roads, [from.point, standing.point, via.point]) <= ON_THE_WAY_KM;
}

/** How far off the way from the first to the last place the middle one lies, kilometres by road, one way. */
export function measureDetour(roads: Roads, [from, via, to]: readonly [RoadPoint, RoadPoint, RoadPoint]): number {
  return (roads.measure(from, via) + roads.measure(via, to) - roads.measure(from, to)) / 2;
}

function later(at: Instant, standing: Standing | null): Instant {
  return standing && standing.at > at ? standing.at : at;
}
