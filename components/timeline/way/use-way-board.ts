import { useMemo } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { NumberStyle } from '@/lib/i18n/format';
import type { TimelineSize } from '@/lib/view-state/view-state';
import type { BoardProps } from '../board-props';
import type { TimelineWindow } from '../timeline-window';
import { type AheadMark, findAheadMark } from './ahead-mark';
import { drawFan, type FanDrawing } from './draw-fan';
import { farEdgeOf, type MomentOutlook, useMomentOutlook, useOutlookAt } from './use-moment-outlook';
import type { PlotSize } from './use-plot-size';
import { useWayPlot, type WayPlot } from './use-way-plot';
import { findWayWindow } from './way-window';

export type WayBoardProps = BoardProps & { readonly size: TimelineSize };

/** All that "Way and time" draws but for the moment itself. */
export interface WayBoardState {
  readonly way: WayPlot;
  readonly window: TimelineWindow;
  readonly outlook: MomentOutlook;
  readonly fan: FanDrawing | undefined;
  /** The day ahead that is shown. */
  readonly mark: AheadMark | undefined;
  readonly size: PlotSize;
  /** Width of the whole time, of which a window is seen, px. */
  readonly plotPx: number;
  readonly style: NumberStyle;
}

/** Follows the moment by its window and its forecast, which change a few times a day at most. */
export function useWayBoard(props: WayBoardProps, size: PlotSize): WayBoardState {
  const { data, scale: time, controls, language, units, outlooks, ahead } = props;
  const { track } = data;
  const style = useMemo(() => ({ language, units }), [language, units]);
  const window = useMomentValue(({ progress }) =>
    findWayWindow(time, { size: props.size, anchor: controls.dragFrom ?? progress.at }),
  );
  const outlook = useMomentOutlook(track, props.forecast);
  const last = useOutlookAt(track, { outlooks, moment: time.last });
  // The whole way has room for what is forecast at its end, and stands still; two weeks have room for their own.
  const fanTopKm = farEdgeOf((window.width < 1 ? outlook : last).fan);
  const way = useWayPlot({ data, time, window, fanTopKm, size, style });
  const { scale } = way;
  const fan = useMemo(() => drawFan(outlook.fan, scale), [outlook, scale]);
  const mark = useMemo(() => findAheadMark(outlook.fan, { days: ahead, scale }), [outlook, ahead, scale]);
  return { way, window, outlook, fan, mark, size, plotPx: size.width / window.width, style };
}
