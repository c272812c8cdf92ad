import { getItem } from '../core/get-item.ts';
import { toLogKm } from '../core/log-km.ts';
import { QUANTILE_LEVELS, type SevenQuantiles } from '../core/quantiles.ts';

/** Width of each level's cell when 0 to 1 is cut half-way between the levels; they add up to 1. */
const WEIGHTS = [0.075, 0.1, 0.2, 0.25, 0.2, 0.1, 0.075] as const;
/** A position is a town, good to 3 km: a band missed by no more than this has held. */
const TOLERANCE_KM = 1;

/**
 * Continuous ranked probability score from seven quantiles: twice the mean pinball loss, weighted by their cells.
 * Kilometres; 0 is best. For a point, all quantiles the same, it is the absolute error.
 */
export function scoreCrps(quantiles: SevenQuantiles, truth: number): number {
  return QUANTILE_LEVELS.reduce((sum, level, index) => {
    const miss = truth - getItem(quantiles, index);
    const loss = miss >= 0 ? level * miss : (level - 1) * miss;
    return sum + 2 * getItem(WEIGHTS, index) * loss;
  }, 0);
}

/** The same on the scale of `toLogKm`, on which a few bus days do not decide. */
export function scoreCrpsLog(quantiles: SevenQuantiles, truth: number): number {
  return scoreCrps(quantiles.map(toLogKm), toLogKm(truth));
}

/** Whether a truth lies in the band between two of the seven quantiles. */
export function isHeld(quantiles: SevenQuantiles, truth: number, [low, high]: readonly [number, number]): boolean {
  return truth >= getItem(quantiles, low) - TOLERANCE_KM && truth <= getItem(quantiles, high) + TOLERANCE_KM;
}

/** Indices of the quantiles that bound the bands of 50, 80 and 90 %. */
export const BANDS = { band50: [2, 4], band80: [1, 5], band90: [0, 6] } as const;

/** Brier score of a chance: 0 is best, 0.25 is what one half always gets. */
export function scoreBrier(chance: number, happened: boolean): number {
  return (chance - (happened ? 1 : 0)) ** 2;
}

/** Log loss of a chance, cut to 1 to 99 %. */
export function scoreLogLoss(chance: number, happened: boolean): number {
  const cut = Math.min(0.99, Math.max(0.01, chance));
  return -Math.log(happened ? cut : 1 - cut);
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The median, of two middle values their mean; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return (getItem(sorted, Math.ceil(middle) - 1) + getItem(sorted, Math.floor(middle))) / 2;
}

/** A point forecast as a distribution. */
export function asQuantiles(km: number): SevenQuantiles {
  return QUANTILE_LEVELS.map(() => km);
}
