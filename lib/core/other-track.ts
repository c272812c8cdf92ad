import { type Explanation, explainSighting, type MatchState } from './match.ts';
import { judgeMove, type MatchedFix } from './match-move.ts';
import type { Position } from './position.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { traceMoves } from './route-line.ts';
import { DAY_MS, type Instant, instantOfMs } from './time.ts';
import type { OtherFix, OtherTrack, TrackKnot, TrackPlace } from './track.ts';
import { findPlaceWords, listReportIds, SAME_PLACE_KM } from './track-place.ts';
import type { Sighting } from './track-sighting.ts';
import { findMoves } from './track-state.ts';

/** A part that the body reaches within a week where it was seen last is taken to have been joined by it there. */
const JOINS_WITHIN_MS = 7 * DAY_MS;

/** The reports of one part of a caravan. */
export interface OtherGroup {
  readonly group: OtherTrack['group'];
  /** By instant. */
  readonly sightings: readonly Sighting[];
  /** From when a sighting is known not to be one of the body, when that is later than its instant. */
  readonly since?: ReadonlyMap<Sighting, Instant>;
}

interface Main {
  readonly knots: readonly TrackKnot[];
  readonly roads: Roads;
}

/**
 * Lists the tracks of parts of a caravan that were seen on their own: those reported as ahead, behind or split off, with
 * two places and instants or more; and those inferred where places that the body cannot have been at recur, without a
 * ride between, on two dates or more. Each by the likeliest explanation of its own reports.
 */
export function listOtherTracks(groups: readonly OtherGroup[], main: Main): readonly OtherTrack[] {
  return groups
    .flatMap((group) => splitGroup(group, main).map((stops) => buildOtherTrack(group, stops, main)))
    .filter((track) => track !== undefined)
    .sort((a, b) => a.knownFrom - b.knownFrom || (a.group < b.group ? -1 : 1));
}

/** The sightings of one place and date. */
type Stop = readonly MatchedFix[];

/**
 * A reported part is another one once the body has come to where it was seen last; what is inferred falls apart where
 * only a ride would join two places, and is a part when it was seen on two dates.
 */
function splitGroup({ group, sightings }: OtherGroup, main: Main): readonly (readonly Stop[])[] {
  const isInferred = group === 'inferred';
  const runs: Stop[][] = [];
  for (const stop of listStops(sightings, main.roads)) {
    const last = runs.at(-1);
    const from = last?.at(-1)?.at(-1);
    const [to] = stop;
    const goesOn = from && to && (isInferred ? walks(from, to, main.roads) : !isJoined(from, to, main));
    if (last && goesOn) last.push(stop);
    else runs.push([stop]);
  }
  const countDates = (run: readonly Stop[]) => new Set(run.map(([fix]) => fix?.sighting.date)).size;
  return isInferred ? runs.filter((run) => countDates(run) > 1) : runs;
}

function walks(from: MatchedFix, to: MatchedFix, roads: Roads): boolean {
  return judgeMove(from, to, roads).cost === 0;
}

function isJoined(from: MatchedFix, to: MatchedFix, main: Main): boolean {
  const join = findMerge(from, main);
  return join !== undefined && join.place.at < to.sighting.at;
}

function listStops(sightings: readonly Sighting[], roads: Roads): readonly Stop[] {
  let match: MatchState | null = null;
  for (const sighting of sightings) match = explainSighting(match, sighting, roads);
  const stops: MatchedFix[][] = [];
  for (const fix of listFixes(match?.held ?? null)) {
    const last = stops.at(-1);
    const isSame = last?.[0]?.point.key === fix.point.key && last[0].sighting.date === fix.sighting.date;
    if (isSame) last.push(fix);
    else stops.push([fix]);
  }
  return stops;
}

function listFixes(held: Explanation | null): readonly MatchedFix[] {
  const fixes: MatchedFix[] = [];
  for (let one = held; one; one = one.before) {
    if (one.point) fixes.push({ sighting: one.sighting, point: one.point });
  }
  return fixes.reverse();
}

function buildOtherTrack(of: OtherGroup, stops: readonly Stop[], main: Main): OtherTrack | undefined {
  const firsts = stops.flatMap(([fix]) => fix ?? []);
  const points = firsts.map(({ point }) => point);
  const [first, second] = firsts.map(({ sighting }) => sighting);
  const last = stops.at(-1)?.at(-1);
  if (!first || !second || !last || last.sighting.at === first.at) return undefined;
  const knownFrom = [first, second].map((sighting) => of.since?.get(sighting) ?? sighting.at);
  const splitsAt = findSplit(first.at, main);
  const mergesAt = findMerge(last, main);
  const drawn = drawLine([splitsAt?.point, ...points, mergesAt?.point], main.roads);
  return {
    group: of.group,
    knownFrom: instantOfMs(Math.max(...knownFrom)),
    splitsAt: splitsAt?.place ?? null,
    mergesAt: mergesAt?.place ?? null,
    fixes: stops.flatMap((stop, index) => makeFix(stop, drawn.vertexOf[index + 1] ?? 0)),
    line: drawn.line,
  };
}

function makeFix(stop: Stop, vertex: number): readonly OtherFix[] {
  const [first] = stop;
  if (!first) return [];
  const sightings = stop.map(({ sighting }) => sighting);
  return [
    {
      at: first.sighting.at,
      kind: first.sighting.class,
      place: findPlaceWords(sightings, first.point),
      position: first.point.position,
      ...listReportIds(sightings),
      vertex,
    },
  ];
}

interface Join {
  readonly place: TrackPlace;
  readonly point: RoadPoint;
}

/** Where the body was last known before the part was seen on its own. */
function findSplit(at: Instant, { knots, roads }: Main): Join | undefined {
  const knot = knots.findLast((one) => one.at <= at);
  return knot && makeJoin(knot, roads);
}

/** Where the body came to the place at which the part was seen last. */
function findMerge({ sighting, point }: MatchedFix, { knots, roads }: Main): Join | undefined {
  for (const knot of knots) {
    if (knot.at < sighting.at || knot.at > sighting.at + JOINS_WITHIN_MS) continue;
    const join = makeJoin(knot, roads);
    if (join && roads.measure(join.point, point) <= SAME_PLACE_KM) return join;
  }
  return undefined;
}

function makeJoin({ at, place, position }: TrackKnot, roads: Roads): Join | undefined {
  const point = roads.find(position);
  return point && { place: { at, place, position }, point };
}

/** The road through the places, and for each the index of its vertex. A place that is missing takes no vertex. */
function drawLine(places: readonly (RoadPoint | undefined)[], roads: Roads) {
  const line: Position[] = [];
  let from: RoadPoint | undefined;
  const vertexOf = places.map((to) => {
    if (to && !from) line.push(roundVertex(to));
    if (to && from)
      line.push(
        ...traceMoves(roads.network, findMoves(roads, from, to))
          .slice(1)
          .map(roundVertex),
      );
    from = to ?? from;
    return Math.max(0, line.length - 1);
  });
  return { line, vertexOf };
}

/** To 0.0001°, 11 m: drawn, not measured. */
function roundVertex({ position: [lon, lat] }: Pick<RoadPoint, 'position'>): Position {
  return [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}
