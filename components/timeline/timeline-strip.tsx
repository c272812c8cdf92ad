'use client';

import { type CSSProperties, memo, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { DAY_MS } from '@/lib/core/time';
import { formatDistance } from '@/lib/i18n/format';
import type { Language, Units } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { BoardProps } from './board-props';
import { listDayTicks } from './day-ticks';
import { drawKilometreLine, type KilometreLine, LINE_HEIGHT, LINE_TOP } from './kilometre-line';
import { listRailBlocks } from './rail-blocks';
import { stackReportDashes } from './report-dashes';
import { StripOutlook } from './strip-outlook';
import { TimelineAxis } from './timeline-axis';
import { TimelineChart } from './timeline-chart';
import { TimelineEvents } from './timeline-events';
import { TimelineFlats } from './timeline-flats';
import { type TimelineScale, toPercent } from './timeline-scale';
import { TimelineSlider } from './timeline-slider';
import styles from './timeline-strip.module.css';
import { findTimelineWindow } from './timeline-window';
import type { MomentControls } from './use-moment';
import { useWidth } from './use-width';
import { heightAt } from './way/plot-scale';
import { farEdgeOf, useOutlookAt } from './way/use-moment-outlook';

/** The time itself, as far as the pointer takes it: a still drawing, and the slider over it. */
export function TimelineStrip(props: BoardProps) {
  const { data, scale, controls, language } = props;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  const strip = useRef<HTMLDivElement>(null);
  const stripPx = useWidth(strip);
  const roomKm = farEdgeOf(useOutlookAt(data.track, { outlooks: props.outlooks, moment: scale.last }).fan);
  const line = useMemo(() => drawKilometreLine(data.track, scale, roomKm), [data.track, scale, roomKm]);
  return (
    <div className={styles.view}>
      <Strip strip={strip} scale={scale} controls={controls}>
        <StillDrawing data={data} line={line} scale={scale} language={language} units={props.units} stripPx={stripPx} />
        <TimelineSlider
          scale={scale}
          label={t('moment')}
          describe={props.describe}
          language={language}
          timeZone={timeZone}
          stripPx={stripPx}
          isDragging={controls.dragFrom !== null}
          onKeyDown={controls.onKeyDown}
        />
        <StripOutlook track={data.track} forecast={props.forecast} ahead={props.ahead} scale={line.scale} />
      </Strip>
    </div>
  );
}

/** As wide as the whole time; where a window shows a part of it, it moves along with the moment. */
function Strip(props: {
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly scale: TimelineScale;
  readonly controls: MomentControls;
  readonly children: ReactNode;
}) {
  const { scale, controls } = props;
  const { dragFrom } = controls;
  const start = useMomentValue(({ progress }) => findTimelineWindow(scale, dragFrom ?? progress.at).start);
  const size: CSSProperties & Record<`--${string}`, string | number> = {
    '--days': (scale.end - scale.start) / DAY_MS,
    '--window': toPercent(-start),
  };
  return (
    <div ref={props.strip} className={styles.strip} style={size} {...controls.pointer}>
      {props.children}
    </div>
  );
}

/** All that a step of the moment leaves alone. */
const StillDrawing = memo(function StillDrawing(props: {
  readonly data: TrackerData;
  readonly line: KilometreLine;
  readonly scale: TimelineScale;
  readonly language: Language;
  readonly units: Units;
  readonly stripPx: number;
}) {
  const { data, line, scale, language, units, stripPx } = props;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  const rail = useMemo(() => listRailBlocks(data.track, scale), [data.track, scale]);
  const dashes = useMemo(() => stackReportDashes(data.reports, scale), [data.reports, scale]);
  const topY = Math.round(LINE_TOP + heightAt(line.scale, line.topKm) * LINE_HEIGHT);
  const ticks = useMemo(() => listDayTicks(scale, { timeZone, stripPx }), [scale, timeZone, stripPx]);
  return (
    <>
      <div className={styles.gutter} aria-hidden="true">
        {line.topKm > 0 && (
          <span style={{ top: `${topY - 6}px` }}>{formatDistance(line.topKm, { language, units })}</span>
        )}
        {line.topKm > 0 && <span style={{ top: '80px' }}>0</span>}
        <span style={{ top: '112px' }}>{t('reports')}</span>
      </div>
      <TimelineChart line={line} rail={rail} dashes={dashes} />
      <TimelineAxis ticks={ticks} language={language} />
      <TimelineFlats
        line={line}
        gaps={data.track.gaps}
        scale={scale}
        timeZone={timeZone}
        language={language}
        stripPx={stripPx}
      />
      <TimelineEvents events={data.events} scale={scale} timeZone={timeZone} language={language} />
    </>
  );
});
