import type { KmQuantiles } from './distribution.ts';
import { getItem } from './get-item.ts';

/** The seven levels of every distribution that is told. */
export const QUANTILE_LEVELS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Values at {@link QUANTILE_LEVELS}, never descending. */
export type SevenQuantiles = readonly number[];

export interface WeightedValue {
  readonly value: number;
  /** > 0, in any unit. */
  readonly weight: number;
}

/**
 * Finds the quantiles of weighted values: the inverse of the weighted step function, straight between the middles of its
 * steps, cut to the smallest and greatest value. Throws when there is no value. O(n log n).
 */
export function findQuantiles(values: readonly WeightedValue[]): SevenQuantiles {
  const sorted = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value || a.weight - b.weight);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let gone = 0;
  const middles = sorted.map(({ weight }) => {
    gone += weight;
    return (gone - weight / 2) / total;
  });
  return QUANTILE_LEVELS.map((level) => {
    const next = middles.findIndex((middle) => middle >= level);
    if (next === 0) return getItem(sorted, 0).value;
    if (next < 0) return getItem(sorted, sorted.length - 1).value;
    const [from, to] = [getItem(middles, next - 1), getItem(middles, next)];
    const [low, high] = [getItem(sorted, next - 1).value, getItem(sorted, next).value];
    return low + ((high - low) * (level - from)) / (to - from);
  });
}

/** The same for many values that weigh alike, which are sorted in place. Throws when there is none. */
export function findEvenQuantiles(values: Float64Array): SevenQuantiles {
  values.sort();
  return QUANTILE_LEVELS.map((level) => {
    const at = Math.min(Math.max(0, level * values.length - 0.5), values.length - 1);
    const low = getItem(values, Math.floor(at));
    return low + (getItem(values, Math.ceil(at)) - low) * (at - Math.floor(at));
  });
}

/** The mean of several sets of quantiles, level by level: keeps their shape where a mixture would widen it. */
export function averageQuantiles(sets: readonly SevenQuantiles[]): SevenQuantiles {
  return QUANTILE_LEVELS.map((_, level) => sets.reduce((sum, set) => sum + getItem(set, level), 0) / sets.length);
}

/** Names seven quantiles. Throws when there are fewer. */
export function nameQuantiles(values: SevenQuantiles): KmQuantiles {
  return {
    p05: getItem(values, 0),
    p10: getItem(values, 1),
    p25: getItem(values, 2),
    p50: getItem(values, 3),
    p75: getItem(values, 4),
    p90: getItem(values, 5),
    p95: getItem(values, 6),
  };
}

/** The seven quantiles in the order of their levels. */
export function listQuantiles({ p05, p10, p25, p50, p75, p90, p95 }: KmQuantiles): SevenQuantiles {
  return [p05, p10, p25, p50, p75, p90, p95];
}
