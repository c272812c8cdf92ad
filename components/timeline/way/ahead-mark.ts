import { fractionAt } from '../timeline-scale';
import type { FanSample } from './fan-samples';
import { heightAt, type PlotScale } from './plot-scale';

/** A day ahead as fractions of the plot; ranges from their low to their high kilometres, cut at the plot's edges. */
export interface AheadMark {
  readonly x: number;
  readonly most: readonly [low: number, high: number];
  readonly half: readonly [low: number, high: number];
  readonly median: number;
}

/** The mark of a day of the fan. Undefined: none is asked for, or the fan has no such day. */
export function findAheadMark(
  fan: readonly FanSample[],
  { days, scale }: { readonly days: number | null; readonly scale: PlotScale },
): AheadMark | undefined {
  const sample = fan.find((one) => one.days === days);
  if (!sample) return undefined;
  const yOf = (km: number) => Math.min(1, Math.max(0, heightAt(scale, km)));
  return {
    x: fractionAt(scale.time, sample.at),
    most: [yOf(sample.most.low), yOf(sample.most.high)],
    half: [yOf(sample.half.low), yOf(sample.half.high)],
    median: yOf(sample.medianKm),
  };
}
