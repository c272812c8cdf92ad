'use client';

import { type CSSProperties, type ReactNode, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { withoutState } from '@/lib/core/without-state';
import type { TimelineSize } from '@/lib/view-state/view-state';
import type { BoardProps } from '../board-props';
import { FutureZone } from '../future-zone';
import { toPercent } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import { findAheadMark } from './ahead-mark';
import { AxisMoment } from './axis-moment';
import { DayBars } from './day-bars';
import { drawFan } from './draw-fan';
import { FanWords } from './fan-words';
import { PlotMoment } from './plot-moment';
import { StillBoard } from './still-board';
import { farEdgeOf, useMomentOutlook, useOutlookAt } from './use-moment-outlook';
import { usePlotSize } from './use-plot-size';
import { useWayPlot } from './use-way-plot';
import { WayAxis } from './way-axis';
import styles from './way-board.module.css';
import { WaySlider } from './way-slider';
import { findWayWindow } from './way-window';

/** The stretch of road that is shown while no day ahead is chosen, days. */
const DEFAULT_AHEAD = 7;

/** The second size of the timeline: kilometres along the road against time, with the strip map as its left axis. */
export function WayBoard(props: BoardProps & { readonly size: TimelineSize }) {
  const { data, scale: time, controls, language, units, outlooks, ahead } = props;
  const { track, caravan, reports } = data;
  const t = useTranslations('timeline');
  const measured = useRef<HTMLDivElement>(null);
  const size = usePlotSize(measured);
  const style = useMemo(() => ({ language, units }), [language, units]);
  const window = useMomentValue(({ progress }) =>
    findWayWindow(time, { size: props.size, anchor: controls.dragFrom ?? progress.at }),
  );
  const outlook = useMomentOutlook(track, outlooks);
  const last = useOutlookAt(track, { outlooks, moment: time.last });
  // The whole way has room for what is forecast at its end, and stands still; two weeks have room for their own.
  const fanTopKm = farEdgeOf((window.width < 1 ? outlook : last).fan);
  const way = useWayPlot({ data, time, window, fanTopKm, size, style });
  const { scale } = way;
  const fan = useMemo(() => drawFan(outlook.fan, scale), [outlook, scale]);
  const mark = useMemo(() => findAheadMark(outlook.fan, { days: ahead, scale }), [outlook, ahead, scale]);
  const stretch = mark ?? findAheadMark(outlook.fan, { days: DEFAULT_AHEAD, scale });
  const plotPx = size.width / window.width;
  return (
    <div className={styles.board}>
      <ChartCaption place={track.start?.place ?? track.evenings[0]?.place} units={units} />
      <div className={styles.axis}>
        <WayAxis labels={way.labels} gridKm={way.grid.km} scale={scale} style={style} />
        <AxisMoment track={track} way={way} stretch={stretch?.most} heightPx={size.height} style={style} />
      </div>
      <span className={styles.barsName}>{t('reportsADay')}</span>
      <div ref={measured} className={styles.plot} />
      <Field window={window} controls={controls}>
        <StillBoard way={way} data={data} style={style} plotPx={plotPx} window={window} />
        <FutureZone scale={time} timeZone={caravan.timeZone} onPick={props.onPickAhead} />
        <DayBars reports={reports} scale={time} timeZone={caravan.timeZone} />
        <div className={styles.plot}>
          <PlotMoment track={track} scale={scale} fan={fan} mark={mark} />
          <FanWords {...outlook} ahead={ahead} scale={scale} plotPx={size.height} style={style} />
        </div>
        <WaySlider
          scale={time}
          label={t('moment')}
          describe={props.describe}
          language={language}
          timeZone={caravan.timeZone}
          fieldPx={plotPx}
          isDragging={controls.dragFrom !== null}
          onKeyDown={controls.onKeyDown}
        />
      </Field>
    </div>
  );
}

/** As wide as the whole time, of which a window is seen. */
function Field(props: {
  readonly window: TimelineWindow;
  readonly controls: BoardProps['controls'];
  readonly children: ReactNode;
}) {
  const { start, width } = props.window;
  const field: CSSProperties = {
    width: toPercent(1 / width),
    ...(width < 1 && { transform: `translateX(${toPercent(-start)})` }),
  };
  return (
    <div className={styles.view}>
      <div className={styles.field} style={field} {...props.controls.pointer}>
        {props.children}
      </div>
    </div>
  );
}

function ChartCaption(props: { readonly place: string | undefined; readonly units: BoardProps['units'] }) {
  const t = useTranslations('timeline');
  const place = props.place === undefined ? undefined : withoutState(props.place);
  const chart = props.units === 'mi' ? 'chartMiles' : 'chart';
  return <p className={styles.caption}>{place === undefined ? t(`${chart}NoPlace`) : t(chart, { place })}</p>;
}
