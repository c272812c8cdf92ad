import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { fractionAt, type TimelineScale } from './timeline-scale';
import { drawTrackWithBands, type TrackDrawing } from './way/draw-track';
import { createPlotScale, heightAt, PLOT_UNITS, type PlotScale, plotPoint, topWithFan } from './way/plot-scale';
import { sampleTrack, type TrackSample } from './way/sample-track';

/** Px from the top of the strip: where the highest kilometres lie, and 0. */
export const LINE_TOP = 54;
export const LINE_HEIGHT = 36;

export interface KilometreLine extends TrackDrawing {
  readonly scale: PlotScale;
  /** Closed at the foot, for a soft ground below the line. */
  readonly fill: string;
  /** The farthest it came; 0: no kilometre was won. */
  readonly topKm: number;
  /** Names where the line is flat for a day or more. */
  readonly flats: readonly Flat[];
}

export interface Flat {
  readonly place: string;
  /** Days of rest. */
  readonly days: number;
  readonly start: number;
  readonly width: number;
  /** Height of the line there, px from the top of the strip. */
  readonly y: number;
}

/**
 * Draws the kilometres won against time: flat at a halt, steep on a ride, dashed across a gap, with the bands of what is
 * not known exactly. `fanTopKm` is the far edge of the fan that the scale makes room for.
 */
export function drawKilometreLine(track: Track, scale: TimelineScale, fanTopKm: number): KilometreLine {
  const samples = sampleTrack(track);
  const topKm = Math.max(0, ...samples.map(({ km }) => km));
  const plot = createPlotScale(scale, [0, topWithFan(topKm, fanTopKm), ...samples.map(({ km }) => km)]);
  return {
    ...drawTrackWithBands(samples, plot),
    scale: plot,
    fill: drawFill(samples, plot),
    topKm,
    flats: track.rests.map((rest) => ({
      place: rest.place,
      days: rest.days,
      start: fractionAt(scale, rest.from),
      width: fractionAt(scale, rest.to) - fractionAt(scale, rest.from),
      y: LINE_TOP + heightAt(plot, kmAt(samples, rest.from)) * LINE_HEIGHT,
    })),
  };
}

function kmAt(samples: readonly TrackSample[], at: Instant): number {
  return samples.findLast((sample) => sample.at <= at)?.km ?? 0;
}

function drawFill(samples: readonly TrackSample[], scale: PlotScale): string {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last) return '';
  const footAt = (at: Instant) => `${fractionAt(scale.time, at) * PLOT_UNITS} ${PLOT_UNITS}`;
  return `M${footAt(first.at)}L${samples.map((sample) => plotPoint(scale, sample)).join('L')}L${footAt(last.at)}Z`;
}
