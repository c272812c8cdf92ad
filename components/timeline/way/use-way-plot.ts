import { useMemo } from 'react';
import type { NumberStyle } from '@/lib/i18n/format';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { TimelineScale } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import { clusterMarks, type MarkCluster } from './cluster-marks';
import { drawTrackWithBands, type TrackDrawing } from './draw-track';
import { locateReports } from './locate-reports';
import { createPlotGrid, type PlotGrid } from './plot-grid';
import { createPlotScale, type PlotScale, topWithFan } from './plot-scale';
import { findRoadBeyond } from './road-beyond';
import { sampleTrack, type TrackSample } from './sample-track';
import { listStillBlocks, type StillBlock } from './still-blocks';
import { listStripTowns, type StripTown } from './strip-towns';
import type { PlotSize } from './use-plot-size';
import { type AxisLabel, layOutAxis } from './way-axis';
import { listKmWithin } from './window-km';

/** All of the plot that stays while the moment moves within its window. */
export interface WayPlot {
  readonly scale: PlotScale;
  readonly grid: PlotGrid;
  readonly blocks: readonly StillBlock[];
  readonly drawing: TrackDrawing;
  readonly clusters: readonly MarkCluster[];
  readonly towns: readonly StripTown[];
  readonly labels: readonly AxisLabel[];
}

/** Prepares the plot; each part is made anew only when what it rests on changes. */
export function useWayPlot(shown: {
  readonly data: TrackerData;
  readonly time: TimelineScale;
  readonly window: TimelineWindow;
  /** The far edge of the fan that the scale makes room for. */
  readonly fanTopKm: number;
  readonly size: PlotSize;
  readonly style: NumberStyle;
}): WayPlot {
  const { data, time, fanTopKm } = shown;
  const { track, reports, events, caravan } = data;
  const { width, height } = shown.size;
  const { units } = shown.style;
  const samples = useMemo(() => sampleTrack(track), [track]);
  const beyond = useMemo(() => findRoadBeyond(track), [track]);
  const located = useMemo(() => locateReports(reports, { track, beyond }), [reports, track, beyond]);
  const { start, width: share } = shown.window;
  const scale = useMemo(
    () => scaleToWindow(samples, { time, window: { start, width: share }, fanTopKm }),
    [samples, time, start, share, fanTopKm],
  );
  const plotPx = width / share;
  const towns = useMemo(() => listStripTowns(track, beyond), [track, beyond]);
  return {
    scale,
    grid: useMemo(
      () => createPlotGrid(scale, { events, timeZone: caravan.timeZone, units, plotPx }),
      [scale, events, caravan.timeZone, units, plotPx],
    ),
    blocks: useMemo(() => listStillBlocks(track, { samples, scale }), [track, samples, scale]),
    drawing: useMemo(() => drawTrackWithBands(samples, scale), [samples, scale]),
    clusters: useMemo(
      () => clusterMarks(located, { scale, size: { width: plotPx, height } }),
      [located, scale, plotPx, height],
    ),
    towns,
    labels: useMemo(() => layOutAxis(towns, { scale, heightPx: height }), [towns, scale, height]),
  };
}

/** The whole way begins at its start, a window where its track does; both have room for the fan. */
function scaleToWindow(
  samples: readonly TrackSample[],
  { time, window, fanTopKm }: Pick<Parameters<typeof useWayPlot>[0], 'time' | 'window' | 'fanTopKm'>,
): PlotScale {
  const kms = listKmWithin(samples, { time, window });
  const startKm = window.width < 1 ? [] : [0];
  return createPlotScale(time, [...startKm, ...kms, topWithFan(Math.max(0, ...kms), fanTopKm)]);
}
