'use client';

import { memo, useMemo } from 'react';
import type { NumberStyle } from '@/lib/i18n/format';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { listDayTicks } from '../day-ticks';
import { TimelineAxis } from '../timeline-axis';
import { TimelineEvents } from '../timeline-events';
import { BlockWords } from './block-words';
import { StillPlot } from './still-plot';
import type { WayPlot } from './use-way-plot';
import styles from './way-board.module.css';

/** All of the field that a step of the moment leaves alone. */
export const StillBoard = memo(function StillBoard(props: {
  readonly way: WayPlot;
  readonly data: TrackerData;
  readonly style: NumberStyle;
  readonly plotPx: number;
}) {
  const { way, data, style, plotPx } = props;
  const { language } = style;
  const { timeZone } = data.caravan;
  const { time } = way.scale;
  const ticks = useMemo(() => listDayTicks(time, { timeZone, stripPx: plotPx }), [time, timeZone, plotPx]);
  return (
    <>
      <div className={styles.plot}>
        <StillPlot {...way} style={style} />
        <BlockWords blocks={way.blocks} timeZone={timeZone} language={language} plotPx={plotPx} />
      </div>
      <div className={styles.days}>
        <TimelineAxis ticks={ticks} language={language} />
      </div>
      <div className={styles.flags}>
        <TimelineEvents events={data.events} scale={time} timeZone={timeZone} language={language} />
      </div>
    </>
  );
});
