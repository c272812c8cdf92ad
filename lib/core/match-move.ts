import type { RoadPoint, Roads } from './road-point.ts';
import { HOUR_MS } from './time.ts';
import type { Sighting } from './track-sighting.ts';

/** Where a sighting puts the body on the roads. */
export interface MatchedFix {
  readonly sighting: Sighting;
  readonly point: RoadPoint;
}

/** What it takes to be seen at one place and then at another. */
export interface Move {
  readonly km: number;
  /** The longest time there can have been between the two, by what is known of their hours. Not negative. */
  readonly hours: number;
  /** Nobody goes that fast: see {@link FASTEST_KM_PER_HOUR}. */
  readonly isTooFast: boolean;
  /** How unlikely it is, as the negative logarithm of a probability: 0 for a walk. Infinity: no vehicle does that. */
  readonly cost: number;
}

/** A column is 20 km long and a town is named for its surroundings: so far apart two places do not differ. */
const COLUMN_KM = 20;
/** Hours are rounded, by reporters and by the press that quotes them. */
const HOURS_ARE_GOOD_TO = 1;

/** Most who walk walk 20 to 45 km a day (`/method`: day marches); a strong day has 55. */
const WALK_KM_PER_DAY = 45;
/** A day march is over after some hours of the night: evenings are a day apart give or take this. */
const WALK_MARGIN_HOURS = 6;

/** Road kilometres an hour that are possible when no vehicle is stated, and by vehicle without a stop. */
const FASTEST_KM_PER_HOUR = { unstated: 50, vehicle: 90 } as const;

/** After that long nobody keeps up more than this: the fastest day of all past caravans had 1,389 km in 30 hours. */
const FULL_SPEED_HOURS = 12;
const SUSTAINED_KM_PER_HOUR = 40;

/** A ride is one day in seven: of the day marches of past caravans some 20 in 112 are longer than 60 km; -ln(1/7). */
const RIDE_COST = 2;
/** The same when the report says bus, truck or train. */
const STATED_RIDE_COST = 0.5;
/** Between 50 and 90 km/h without a word of a vehicle: possible, but then somebody would have said so. */
const UNSTATED_FAST_COST = 3;

/**
 * Judges what it takes to go from one sighting to the next: by road, against what can be done on foot or by vehicle in
 * the longest time the two intervals of observation allow. A report with a day only is anywhere in that day.
 * Costs one look-up of a road distance.
 */
export function judgeMove(from: MatchedFix, to: MatchedFix, roads: Roads): Move {
  const km = roads.measure(from.point, to.point);
  const hours = Math.max(0, (to.sighting.to - from.sighting.from) / HOUR_MS);
  const farKm = measureFar(from, to, roads);
  if (farKm <= 0) return { km, hours, isTooFast: false, cost: 0 };
  const isRide = rides(to.sighting);
  const isTooFast = farKm > reachKm(hours, isRide ? 'vehicle' : 'unstated');
  if (farKm > reachKm(hours, 'vehicle')) return { km, hours, isTooFast, cost: Number.POSITIVE_INFINITY };
  const cost =
    isWalk(from, to, farKm) || (areRivals(from, to) && areBothEnds(from, to))
      ? 0
      : isRide
        ? STATED_RIDE_COST
        : RIDE_COST;
  return { km, hours, isTooFast, cost: isTooFast ? cost + UNSTATED_FAST_COST : cost };
}

/** How far one can come in some hours: drivers sleep, engines break, checkpoints stop everyone. */
function reachKm(hours: number, by: 'unstated' | 'vehicle'): number {
  const most = hours + HOURS_ARE_GOOD_TO;
  const atFullSpeed = Math.min(most, FULL_SPEED_HOURS);
  return FASTEST_KM_PER_HOUR[by] * atFullSpeed + SUSTAINED_KM_PER_HOUR * (most - atFullSpeed);
}

/** Whether one is so far from the other that it takes a ride. */
export function isRideApart(from: MatchedFix, to: MatchedFix, roads: Roads): boolean {
  const farKm = measureFar(from, to, roads);
  return farKm > 0 && !isWalk(from, to, farKm);
}

/** By road, less what two reports of one place can differ. */
function measureFar(from: MatchedFix, to: MatchedFix, roads: Roads): number {
  const roughKm = from.sighting.accuracyKm + to.sighting.accuracyKm;
  return roads.measure(from.point, to.point) - Math.max(COLUMN_KM, roughKm);
}

/** Whether there is time to walk it, by the instants at which the two count. */
function isWalk({ sighting: from }: MatchedFix, { sighting: to }: MatchedFix, farKm: number): boolean {
  const hours = Math.max(0, to.at - from.at) / HOUR_MS + WALK_MARGIN_HOURS;
  return farKm <= (WALK_KM_PER_DAY * hours) / 24;
}

/** Of two that say where it slept, left or passed on one day nobody knows which came first. */
export function areRivals({ sighting: from }: MatchedFix, { sighting: to }: MatchedFix): boolean {
  return from.class === to.class && to.from < from.to;
}

/** Parts of a caravan end in several places, on one day or one after the other: nobody went from one to the other. */
export function areBothEnds({ sighting: from }: MatchedFix, { sighting: to }: MatchedFix): boolean {
  return from.kind === 'dissolved' && to.kind === 'dissolved';
}

function rides({ mode }: Sighting): boolean {
  return mode !== null && mode !== 'foot';
}
