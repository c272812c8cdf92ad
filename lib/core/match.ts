import { listCandidates, weighWinding } from './match-candidates.ts';
import { areBothEnds, areRivals, isRideApart, judgeMove, type MatchedFix } from './match-move.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { Sighting } from './track-sighting.ts';
import { measureDetour } from './track-state.ts';

/**
 * One way to explain the sightings so far: which of them saw the body of the caravan, and where. Immutable, and linked
 * to the explanation of all sightings but the newest, so that explanations share what they have in common.
 */
export interface Explanation {
  readonly before: Explanation | null;
  readonly sighting: Sighting;
  /** Where on the roads the sighting puts the body; null: it did not see the body. */
  readonly point: RoadPoint | null;
  /** Number of sightings explained. */
  readonly length: number;
  /** Negative logarithm of its probability, up to a constant. */
  readonly cost: number;
  /** The newest sighting of the body, and the newest one at a place before that. */
  readonly last: MatchedFix | null;
  readonly beforeLast: MatchedFix | null;
}

/**
 * What is held true of the sightings so far, and what may yet turn out truer. A value: keep one as a checkpoint and go
 * on from it later.
 */
export interface MatchState {
  readonly held: Explanation;
  /** Others whose last place differs, cheapest first. At most {@link MOST_OTHERS}, none much less likely than the held. */
  readonly others: readonly Explanation[];
}

/**
 * A report of the body that did not see it: one in 45, -ln(1/45). Less than the cheapest way there and back (a stated
 * ride on the way and the turn), more than a ride, and twice it is more than the dearest way there and back: so one
 * report alone takes nobody there and back, two sources do, and a ride that nobody denies stands.
 */
const ASTRAY_COST = 3.8;
/** Three of 112 day marches of past caravans went back: -ln(3/112). */
const TURN_BACK_COST = 3.5;
/** A caravan is seen first where it sets out: to be seen elsewhere and ride there to set out is unlikely, -ln(1/7). */
const SET_OUT_ELSEWHERE_COST = 2;
/** Farther than a long day's walk there and back. */
const TURN_BACK_KM = 50;

const SECOND_HAND = 0.99;

/** What is held true is given up only for what is clearly likelier, so that even evidence does not flicker. */
const CLEARLY = 0.1;
/** An explanation that is less likely by three reports astray never comes back. */
const LEAST_HOPE = 3 * ASTRAY_COST;
const MOST_OTHERS = 4;

/**
 * Explains one more sighting: the forward step of a hidden Markov model whose states are places on the roads near each
 * sighting, and "astray" (Newson & Krumm 2009: emission by the distance from the road, transition by the distance along
 * it; here against what can be done in the time), searched with a beam. Sightings come in order of time. What follows
 * from them depends on nothing later and not on the order of arrival.
 *
 * Costs a few µs: at most five explanations times the places of the sighting.
 */
export function explainSighting(state: MatchState | null, sighting: Sighting, roads: Roads): MatchState {
  const explanations = state ? [state.held, ...state.others] : [null];
  const byPlace = new Map<string, Explanation>();
  const isHeld = (one: Explanation) => one.before === (state?.held ?? null);
  const handicap = (one: Explanation) => one.cost + (isHeld(one) ? 0 : CLEARLY);
  for (const before of explanations) {
    for (const next of listNext(before, sighting, roads)) {
      const name = next.last?.point.key ?? '';
      const known = byPlace.get(name);
      if (!known || handicap(next) < handicap(known)) byPlace.set(name, next);
    }
  }
  const [held, ...others] = [...byPlace.values()].sort((a, b) => handicap(a) - handicap(b));
  if (!held) throw new Error('A sighting has at least one explanation: that it went astray.');
  return { held, others: others.filter(({ cost }) => cost < held.cost + LEAST_HOPE).slice(0, MOST_OTHERS) };
}

function listNext(before: Explanation | null, sighting: Sighting, roads: Roads): readonly Explanation[] {
  const astray: Explanation = {
    before,
    sighting,
    point: null,
    length: (before?.length ?? 0) + 1,
    cost: (before?.cost ?? 0) + ASTRAY_COST * weigh(sighting),
    last: before?.last ?? null,
    beforeLast: before?.beforeLast ?? null,
  };
  const candidates = listCandidates(sighting, roads);
  const winding = before?.last ? weighWinding(before.last.point, candidates, roads) : [];
  const next = candidates.flatMap(({ point, cost }, index) => {
    const extraCost = cost + (winding[index] ?? 0);
    return goOn({ before, fix: { sighting, point }, astray, extraCost, roads }) ?? [];
  });
  return [...next, astray];
}

function goOn(step: {
  readonly before: Explanation | null;
  readonly fix: MatchedFix;
  readonly astray: Explanation;
  /** Of the place on the roads, beside what the move to it costs. */
  readonly extraCost: number;
  readonly roads: Roads;
}): Explanation | undefined {
  const { before, fix, astray, extraCost, roads } = step;
  const { last = null, beforeLast = null } = before ?? {};
  const isSamePlace = last?.point.key === fix.point.key;
  // Of two on one day nobody knows the order: what comes before both stays what a way back is judged by.
  const keepsBefore = isSamePlace || (last && areRivals(last, fix));
  const cost = last && !isSamePlace ? judgeStep({ beforeLast, last, fix, roads }) : 0;
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  return {
    ...astray,
    point: fix.point,
    cost: (before?.cost ?? 0) + cost + extraCost,
    last: fix,
    beforeLast: keepsBefore ? beforeLast : last,
  };
}

interface Step {
  readonly beforeLast: MatchedFix | null;
  readonly last: MatchedFix;
  readonly fix: MatchedFix;
  readonly roads: Roads;
}

function judgeStep(step: Step): number {
  const { beforeLast, last, fix, roads } = step;
  const { cost } = judgeMove(last, fix, roads);
  const isSettingOut = !beforeLast && fix.sighting.class === 'departure' && last.sighting.class !== 'departure';
  return cost + judgeTurn(step) + (isSettingOut && cost > 0 ? SET_OUT_ELSEWHERE_COST : 0);
}

/** Riding somewhere and back is unlikely. Who walked there and is taken back has turned round, as some do. */
function judgeTurn({ beforeLast, last, fix, roads }: Step): number {
  if (!beforeLast || areBothEnds(last, fix)) return 0;
  if (!isRideApart(beforeLast, last, roads) || !isRideApart(last, fix, roads)) return 0;
  return measureDetour(roads, [beforeLast.point, last.point, fix.point]) > TURN_BACK_KM ? TURN_BACK_COST : 0;
}

/** How much a sighting counts: one that is not first-hand hardly less, so that even evidence is decided by it. */
function weigh({ sources, isFirstHand }: Sighting): number {
  return (1 + Math.log2(Math.max(1, sources.length))) * (isFirstHand ? 1 : SECOND_HAND);
}
