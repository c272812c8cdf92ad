import { getItem } from './get-item.ts';
import type { SevenQuantiles } from './quantiles.ts';

/** Gives the distribution of kilometres after any number of days, whole or not, from 0 on. */
export type AdvanceFan = (days: number) => SevenQuantiles;

const MEDIAN = 3;

/**
 * Opens the fan through the forecasts of some days: nothing at 0 days, straight between them. Beyond the last the median
 * goes on at its mean pace and what spreads about it grows with the root of time, as sums of days do.
 * Throws when there is no forecast.
 */
export function openFan(byDays: ReadonlyMap<number, SevenQuantiles>): AdvanceFan {
  const known = [...byDays].map(([days, km]) => ({ days, km })).sort((a, b) => a.days - b.days);
  const last = getItem(known, known.length - 1);
  const start = { days: 0, km: last.km.map(() => 0) };
  const knots = [start, ...known];
  return (days) => {
    if (days >= last.days) return extrapolate(last, days);
    const next = knots.findIndex((knot) => knot.days > days);
    const from = getItem(knots, next - 1);
    const to = getItem(knots, next);
    const share = (days - from.days) / (to.days - from.days);
    return from.km.map((km, level) => km + (getItem(to.km, level) - km) * share);
  };
}

function extrapolate(last: { readonly days: number; readonly km: SevenQuantiles }, days: number): SevenQuantiles {
  const times = days / last.days;
  const median = getItem(last.km, MEDIAN);
  return last.km.map((km) => median * times + (km - median) * Math.sqrt(times));
}
