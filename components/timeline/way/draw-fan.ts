import { fractionAt } from '../timeline-scale';
import { drawArea } from './draw-track';
import type { FanSample } from './fan-samples';
import { PLOT_UNITS, type PlotScale, plotPoint } from './plot-scale';

/** A fan in the plot's own units, with how it pales from day to day. */
export interface FanDrawing {
  readonly most: string;
  readonly half: string;
  readonly median: string;
  /** From where to where the paleness runs, in the plot's own units. */
  readonly x: { readonly from: number; readonly to: number };
  /** Chance of still being together along the fan: offset 0 to 1 within `x`. */
  readonly stops: readonly { readonly offset: number; readonly chance: number }[];
}

/** Draws the fan; undefined: it has no day. */
export function drawFan(samples: readonly FanSample[], scale: PlotScale): FanDrawing | undefined {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at <= first.at) return undefined;
  return {
    most: drawArea(
      samples.map(({ at, most }) => ({ at, range: most })),
      scale,
    ),
    half: drawArea(
      samples.map(({ at, half }) => ({ at, range: half })),
      scale,
    ),
    median: `M${samples.map(({ at, medianKm }) => plotPoint(scale, { at, km: medianKm })).join('L')}`,
    x: {
      from: fractionAt(scale.time, first.at) * PLOT_UNITS,
      to: fractionAt(scale.time, last.at) * PLOT_UNITS,
    },
    stops: samples.map(({ at, stillTogether }) => ({
      offset: (at - first.at) / (last.at - first.at),
      chance: stillTogether,
    })),
  };
}
