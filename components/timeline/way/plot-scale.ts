import type { Instant } from '@/lib/core/time';
import type { Units } from '@/lib/view-state/view-state';
import { fractionAt, type TimelineScale } from '../timeline-scale';

/** The plot's own units: paths are drawn in them and stretched to the plot. */
export const PLOT_UNITS = 1000;

/** Kilometres along the road against time: both as fractions of the plot, from its left and from its top. */
export interface PlotScale {
  readonly time: TimelineScale;
  readonly lowKm: number;
  readonly highKm: number;
}

/** Least height of a plot: what has not moved is a line at its foot, not a wall. */
const LEAST_KM = 50;
/** Air above what is drawn. */
const AIR = 0.04;

/** From the lowest to the highest of some kilometres: of the whole way from the start, to the far edge of the fan. */
export function createPlotScale(time: TimelineScale, km: readonly number[]): PlotScale {
  const lowKm = km.length === 0 ? 0 : Math.min(...km);
  const highKm = Math.max(lowKm + LEAST_KM, ...km);
  return { time, lowKm, highKm: highKm + AIR * (highKm - lowKm) };
}

/** A fan may take this much more than the track, or so many kilometres, before it is cut: it must not crush the track. */
const MOST_OF_FAN = { share: 1.5, km: 200 } as const;

/** The top of a scale that shows a track and the fan beyond it. */
export function topWithFan(trackTopKm: number, fanTopKm: number): number {
  const most = Math.max(trackTopKm * (1 + MOST_OF_FAN.share), trackTopKm + MOST_OF_FAN.km);
  return Math.max(trackTopKm, Math.min(fanTopKm, most));
}

/** Where kilometres lie: 0 at the top, 1 at the foot. Not clamped. */
export function heightAt({ lowKm, highKm }: PlotScale, km: number): number {
  return (highKm - km) / (highKm - lowKm);
}

/** A point of a path in the plot's own units: `"512.5 88.1"`. */
export function plotPoint(scale: PlotScale, { at, km }: { readonly at: Instant; readonly km: number }): string {
  return `${round(fractionAt(scale.time, at) * PLOT_UNITS)} ${round(heightAt(scale, km) * PLOT_UNITS)}`;
}

const KM_PER_UNIT: Readonly<Record<Units, number>> = { km: 1, mi: 1.609344 };
const GRID_STEPS = [50, 100, 200, 500];
const MOST_LINES = 8;

/** Grid lines in whole steps of 50 of the reader's units, 100 above 400, and so on; kilometres. */
export function listGridKm({ lowKm, highKm }: PlotScale, units: Units): readonly number[] {
  const unitKm = KM_PER_UNIT[units];
  const step = unitKm * (GRID_STEPS.find((size) => (highKm - lowKm) / (size * unitKm) <= MOST_LINES) ?? 1000);
  const first = Math.ceil(lowKm / step);
  const count = Math.floor(highKm / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
