import { roundKm } from './crossing-roads.ts';
import { getItem } from './get-item.ts';
import { listHaltingPlaces, type RoadHalt } from './halting-places.ts';
import { listHaltingTowns } from './halting-towns.ts';
import { type ChainPlace, type Chances, findNightChances } from './night-chain.ts';
import type { PastCaravan } from './past-caravan.ts';
import type { Roads } from './road-point.ts';
import { addDays, type Instant, instantOfLocal, localDateOf } from './time.ts';
import type { HiddenNight, TrackKnot } from './track.ts';
import { measureWalkingMs, WALKING_HOURS, WALKING_MS } from './walking-clock.ts';

/** A longer gap says nothing of any one night of it. */
const MOST_NIGHTS = 60;
/** Whoever is seen just before dusk has had a part of a day all the same: the hours of most reports are guessed. */
const SHORTEST_STEP_DAYS = 0.15;
/** Of the five kilometres of a night. */
const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What was guessed for a track the last time it was built. */
interface Kept {
  readonly pastNames: string;
  readonly halts: readonly RoadHalt[];
  readonly nightsOf: ReadonlyMap<string, readonly HiddenNight[]>;
}

/** Kept with the roads of a track: one more report leaves nearly all gaps as they were. */
const keptByRoads = new WeakMap<Roads, Kept>();

/**
 * Guesses where it slept in each night between two reports of different places of which no report tells, if it went from
 * the one to the other by the way. Costs some ms a gap, the first time; one of more than 60 nights is left open.
 */
export function listHiddenNights(input: {
  readonly knots: readonly TrackKnot[];
  /** Others, from which the caravan itself has been left out. */
  readonly past: readonly PastCaravan[];
  readonly roads: Roads;
  /** IANA zone. */
  readonly zone: string;
}): readonly HiddenNight[] {
  const { knots, past, roads, zone } = input;
  const kept = readKept(past, roads);
  const nightsOf = new Map<string, readonly HiddenNight[]>();
  for (const [index, after] of knots.entries()) {
    const before = knots[index - 1];
    if (!before || after.walkedKm <= before.walkedKm) continue;
    const spans = listNights({ from: before.leavesAt, to: after.at, zone });
    if (spans.length === 0 || spans.length > MOST_NIGHTS) continue;
    const name = nameGap(before, after);
    const { halts } = kept;
    nightsOf.set(name, kept.nightsOf.get(name) ?? guessNights({ before, after, spans, halts, roads, zone }));
  }
  keptByRoads.set(roads, { ...kept, nightsOf });
  return [...nightsOf.values()].flat();
}

function readKept(past: readonly PastCaravan[], roads: Roads): Kept {
  const pastNames = past.map(({ slug }) => slug).join(' ');
  const kept = keptByRoads.get(roads);
  if (kept?.pastNames === pastNames) return kept;
  const halts = listHaltingTowns(past).flatMap(({ position, weight }) => {
    const point = roads.find(position);
    return point ? [{ point, weight }] : [];
  });
  return { pastNames, halts, nightsOf: new Map() };
}

/** All that the nights of a gap follow from. */
function nameGap(before: TrackKnot, after: TrackKnot): string {
  return [before, after].map(({ at, leavesAt, position, walkedKm }) => [at, leavesAt, position, walkedKm]).join(' ');
}

interface NightSpan {
  readonly at: Instant;
  readonly leavesAt: Instant;
}

/** The nights that lie between two instants as a whole, from dusk to dawn. */
function listNights(between: { readonly from: Instant; readonly to: Instant; readonly zone: string }) {
  const { from, to, zone } = between;
  const nights: NightSpan[] = [];
  for (let date = localDateOf(from, zone); nights.length <= MOST_NIGHTS; date = addDays(date, 1)) {
    const at = instantOfLocal({ date, hour: WALKING_HOURS.to, zone });
    const leavesAt = instantOfLocal({ date: addDays(date, 1), hour: WALKING_HOURS.from, zone });
    if (leavesAt >= to) break;
    if (at > from) nights.push({ at, leavesAt });
  }
  return nights;
}

interface Gap {
  readonly before: TrackKnot;
  readonly after: TrackKnot;
  readonly spans: readonly NightSpan[];
  readonly halts: readonly RoadHalt[];
  readonly roads: Roads;
  readonly zone: string;
}

function guessNights(gap: Gap): readonly HiddenNight[] {
  const { before, after, spans, halts, roads } = gap;
  const [from, to] = [roads.find(before.position), roads.find(after.position)];
  if (!from || !to) return [];
  const lengthKm = after.walkedKm - before.walkedKm;
  const places = listHaltingPlaces({ from, to, lengthKm, halts, roads });
  let leastKm = LEVELS.map(() => 0);
  return findNightChances(places, listSteps(gap)).map((chances, night) => {
    // Nobody goes back: what a later night leaves behind it no longer holds.
    leastKm = readQuantiles(places, chances).map((km, level) => Math.max(km, getItem(leastKm, level)));
    return { ...getItem(spans, night), walkedKm: leastKm.map((km) => roundKm(before.walkedKm + km)) };
  });
}

/** Walking days to the first night, from night to night, and to the report after. */
function listSteps({ before, after, spans, zone }: Gap): readonly number[] {
  const leaving = [before.leavesAt, ...spans.map(({ leavesAt }) => leavesAt)];
  const reaching = [...spans.map(({ at }) => at), after.at];
  return leaving.map((from, step) => {
    const days = measureWalkingMs({ from, to: getItem(reaching, step), zone }) / WALKING_MS;
    return Math.max(SHORTEST_STEP_DAYS, days);
  });
}

function readQuantiles(places: readonly ChainPlace[], chances: Chances): readonly number[] {
  let sum = 0;
  const upTo = Array.from(chances, (chance) => {
    sum += chance;
    return sum;
  });
  return LEVELS.map((level) => {
    const index = upTo.findIndex((chance) => chance >= level);
    // Sums of floating numbers can fall short of 1.
    return getItem(places, index < 0 ? places.length - 1 : index).km;
  });
}
