'use client';

import { memo, useMemo } from 'react';
import type { NumberStyle } from '@/lib/i18n/format';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { listDayTicks } from '../day-ticks';
import { TimelineEvents } from '../timeline-events';
import type { TimelineWindow } from '../timeline-window';
import { BlockWords } from './block-words';
import { StillPlot } from './still-plot';
import type { WayPlot } from './use-way-plot';
import styles from './way-board.module.css';
import { WayDays } from './way-days';

/** All of the field that a step of the moment leaves alone. */
export const StillBoard = memo(function StillBoard(props: {
  readonly way: WayPlot;
  readonly data: TrackerData;
  readonly style: NumberStyle;
  readonly plotPx: number;
  readonly window: TimelineWindow;
}) {
  const { way, data, style, plotPx } = props;
  const { language } = style;
  const { timeZone } = data.caravan;
  const { time } = way.scale;
  const ticks = useMemo(() => listDayTicks(time, { timeZone, stripPx: plotPx }), [time, timeZone, plotPx]);
  return (
    <>
      <div className={styles.plot}>
        <StillPlot {...way} />
        <BlockWords blocks={way.blocks} timeZone={timeZone} language={language} plotPx={plotPx} window={props.window} />
      </div>
      <div className={styles.days}>
        <WayDays ticks={ticks} language={language} plotPx={plotPx} window={props.window} />
      </div>
      <div className={styles.flags}>
        <TimelineEvents events={data.events} scale={time} timeZone={timeZone} language={language} />
      </div>
    </>
  );
});
