import type { PastCase } from './past-case.ts';
import type { TravelMoment } from './travel-moment.ts';

/** What was usual is half as good a guide this many years away; later ones count too: parameters may know hindsight. */
const HALF_LIFE_YEARS = 3;
const DAYS_A_YEAR = 365.25;
/** Across the break of June 2019. */
const OTHER_REGIME = 0.1;
/** How alike two parts of the road are, by their distance to the border; this far apart they are strangers, */
const ROAD_SPREAD_KM = 300;
/** who still have this much in common. */
const OTHER_PART = 0.05;

/** A case with how much it says by when and where it was. */
export interface PlacedCase {
  readonly one: PastCase;
  readonly weight: number;
}

/** How much a case says about a moment by when and where it was, 0 to 1. */
export function weighCase(one: TravelMoment, moment: TravelMoment): number {
  const years = Math.abs(one.day - moment.day) / DAYS_A_YEAR;
  const recency = 0.5 ** (years / HALF_LIFE_YEARS);
  const regime = one.isSinceGuard === moment.isSinceGuard ? 1 : OTHER_REGIME;
  const apart = (one.toBorderKm - moment.toBorderKm) / ROAD_SPREAD_KM;
  // Where no road leads to the border the difference is NaN or endless: strangers.
  const alike = Number.isFinite(apart) ? Math.exp(-0.5 * apart * apart) : 0;
  return recency * regime * (OTHER_PART + (1 - OTHER_PART) * alike);
}

/** How many of some cases each caravan has: they are weighed by its root, since days of one caravan are alike. */
export function countByCaravan(cases: readonly PastCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { slug } of cases) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

/** A forecast is not to be the story of one caravan: weights are evened out until as many as this share in it. */
const LEAST_CARAVANS = 2;
const EVENING_STEPS = 10;

/**
 * Evens weights out, by powers from 1 down to 0, until the effective number of caravans, (Σw)² / Σw² of their sums,
 * reaches {@link LEAST_CARAVANS}. All equal when there is no more to be had.
 */
export function evenOut(weights: readonly number[], slugs: readonly string[]): readonly number[] {
  for (let step = EVENING_STEPS; step > 0; step -= 1) {
    const powered = weights.map((weight) => weight ** (step / EVENING_STEPS));
    if (countEffective(powered, slugs) >= LEAST_CARAVANS) return powered;
  }
  return weights.map(() => 1);
}

function countEffective(weights: readonly number[], slugs: readonly string[]): number {
  const sums = new Map<string, number>();
  for (const [index, weight] of weights.entries()) {
    const slug = slugs[index] ?? '';
    sums.set(slug, (sums.get(slug) ?? 0) + weight);
  }
  const all = [...sums.values()];
  const total = all.reduce((sum, weight) => sum + weight, 0);
  const squares = all.reduce((sum, weight) => sum + weight * weight, 0);
  return squares > 0 ? (total * total) / squares : 0;
}
