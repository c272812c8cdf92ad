import { fitHazard } from './hazard-fit.ts';
import type { PastCaravan } from './past-caravan.ts';
import { dayOf, isSinceGuard } from './travel-moment.ts';

/** How long a caravan was watched, and whether it ended short of the border on the last of these days. */
export interface Lifetime {
  /** Days from its start to the last on which it is known to have been together, 0 and more. */
  readonly days: number;
  readonly hasEnded: boolean;
  readonly isSinceGuard: boolean;
}

/** First days of the spans of a journey over which the hazard is taken to be the same. */
const BAND_STARTS = [0, 2, 4, 7, 11, 21] as const;
/** The smallest sample still gives a chance: half a day watched, at a twentieth a day. */
const PRIOR_DAYS = 0.5;
const PRIOR_HAZARD = 0.05;

const ENDINGS: ReadonlySet<string> = new Set(['dissolved', 'stopped-by-force', 'reached-mexico-city']);

/**
 * Reads how long a caravan lasted. Censored, that is: only known to have lasted so long, are those that reached the
 * border and those of which it is not known how they ended, the latter at their end or at their last evening.
 */
export function readLifetime({ startedOn, endedOn, outcome, evenings }: PastCaravan): Lifetime {
  const start = dayOf(startedOn);
  const last = endedOn ?? evenings.at(-1)?.date ?? startedOn;
  return {
    days: Math.max(0, dayOf(last) - start),
    hasEnded: endedOn !== null && ENDINGS.has(outcome),
    isSinceGuard: isSinceGuard(start),
  };
}

/** Gives the chance to be still together so many whole days after a day of the journey; 1 at 0 days, never ascending. */
export type StillTogether = (days: number) => number;

/**
 * Estimates the chance that a caravan is still together some days on: the mean of two. One is the base rate: the share
 * that ended a day, by bands of days of the journey. The other is a logistic regression of the same days on the day of
 * the journey and on whether it is before or since June 2019. O(days watched).
 */
export function estimateStillTogether(
  lifetimes: readonly Lifetime[],
  now: { readonly dayOfJourney: number; readonly isSinceGuard: boolean },
): StillTogether {
  const bands = countBands(lifetimes);
  const fitted = fitHazard(lifetimes);
  const byBand = openSurvival((day) => bands[findBand(now.dayOfJourney + day)] ?? PRIOR_HAZARD);
  const byFit = openSurvival((day) => fitted(now.dayOfJourney + day, now.isSinceGuard));
  return (days) => (byBand(days) + byFit(days)) / 2;
}

/** Multiplies the chances of the days up, each once. */
function openSurvival(hazard: (day: number) => number): StillTogether {
  const upTo = [1];
  return (days) => {
    for (let day = upTo.length; day <= days; day += 1) upTo.push((upTo[day - 1] ?? 1) * (1 - hazard(day)));
    return upTo[days] ?? 0;
  };
}

function countBands(lifetimes: readonly Lifetime[]): readonly number[] {
  return BAND_STARTS.map((first, band) => {
    const next = BAND_STARTS[band + 1] ?? Number.POSITIVE_INFINITY;
    let watched = PRIOR_DAYS;
    let ended = PRIOR_DAYS * PRIOR_HAZARD;
    for (const { days, hasEnded } of lifetimes) {
      watched += Math.max(0, Math.min(next, days + 1) - first);
      if (hasEnded && days >= first && days < next) ended += 1;
    }
    return ended / watched;
  });
}

function findBand(day: number): number {
  return BAND_STARTS.findLastIndex((first) => first <= day);
}
