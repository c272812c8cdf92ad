'use client';

import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { withoutState } from '@/lib/core/without-state';
import type { BoardProps } from '../board-props';
import { toPercent } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import { AxisMoment } from './axis-moment';
import { DayBars } from './day-bars';
import { FanWords } from './fan-words';
import { PlotMoment } from './plot-moment';
import { StillBoard } from './still-board';
import { usePlotSize } from './use-plot-size';
import { useWayBoard, type WayBoardProps, type WayBoardState } from './use-way-board';
import { WayAxis } from './way-axis';
import styles from './way-board.module.css';
import { WaySlider } from './way-slider';

/** The second size of the timeline: kilometres along the road against time, with the strip map as its left axis. */
export function WayBoard(props: WayBoardProps) {
  const { data, controls, units } = props;
  const { track } = data;
  const t = useTranslations('timeline');
  const measured = useRef<HTMLDivElement>(null);
  const board = useWayBoard(props, usePlotSize(measured));
  const { way, size, style } = board;
  return (
    <div className={styles.board}>
      <ChartCaption place={track.start?.place ?? track.evenings[0]?.place} units={units} />
      <div className={styles.axis}>
        <WayAxis labels={way.labels} gridKm={way.grid.km} scale={way.scale} style={style} />
        <AxisMoment track={track} way={way} stretch={board.mark?.most} heightPx={size.height} style={style} />
      </div>
      <span className={styles.barsName}>{t('reportsADay')}</span>
      <div ref={measured} className={styles.plot} />
      <Field window={board.window} controls={controls}>
        <FieldContent {...props} board={board} />
      </Field>
    </div>
  );
}

function FieldContent(props: WayBoardProps & { readonly board: WayBoardState }) {
  const { board, data, scale: time, controls, ahead } = props;
  const { way, size, style, window, plotPx } = board;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  return (
    <>
      <StillBoard way={way} data={data} style={style} plotPx={plotPx} window={window} />
      <DayBars reports={data.reports} scale={time} timeZone={timeZone} />
      <div className={styles.plot}>
        <PlotMoment track={data.track} scale={way.scale} fan={board.fan} mark={board.mark} />
        <FanWords {...board.outlook} ahead={ahead} scale={way.scale} plotPx={size.height} style={style} />
      </div>
      <WaySlider
        scale={time}
        label={t('moment')}
        describe={props.describe}
        language={props.language}
        timeZone={timeZone}
        fieldPx={plotPx}
        isDragging={controls.dragFrom !== null}
        onKeyDown={controls.onKeyDown}
      />
    </>
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
