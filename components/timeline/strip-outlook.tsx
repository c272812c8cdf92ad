import { memo, useMemo } from 'react';
import type { MomentForecast } from '@/components/moment/moment-forecast';
import type { Track } from '@/lib/core/track';
import type { AheadDays } from '@/lib/view-state/view-state';
import { LINE_HEIGHT, LINE_TOP } from './kilometre-line';
import styles from './strip-outlook.module.css';
import { toPercent } from './timeline-scale';
import { findAheadMark } from './way/ahead-mark';
import { drawFan } from './way/draw-fan';
import { FanMark } from './way/fan-mark';
import type { PlotScale } from './way/plot-scale';
import { useMomentOutlook } from './way/use-moment-outlook';

const RAIL_Y = 103;

/** The fan of the moment on the small timeline, with the day ahead that was chosen. Steps of the moment leave it alone. */
export const StripOutlook = memo(function StripOutlook(props: {
  readonly track: Track;
  readonly forecast: MomentForecast;
  readonly ahead: AheadDays | null;
  readonly scale: PlotScale;
}) {
  const { ahead, scale } = props;
  const { fan } = useMomentOutlook(props.track, props.forecast);
  const drawing = useMemo(() => drawFan(fan, scale), [fan, scale]);
  const mark = findAheadMark(fan, { days: ahead, scale });
  if (!drawing) return null;
  return (
    <svg className={styles.outlook} width="100%" height="176" aria-hidden="true" focusable="false">
      <g className={styles.line}>
        <svg y={LINE_TOP} width="100%" height={LINE_HEIGHT} role="presentation">
          <FanMark fan={drawing} />
        </svg>
        {mark && (
          <>
            <Bar look="most" x={mark.x} ends={mark.most} />
            <Bar look="half" x={mark.x} ends={mark.half} />
          </>
        )}
      </g>
      {mark && <circle className={styles.day} cx={toPercent(mark.x)} cy={RAIL_Y} r="5" />}
    </svg>
  );
});

function Bar(props: {
  readonly look: 'most' | 'half';
  readonly x: number;
  readonly ends: readonly [low: number, high: number];
}) {
  const x = toPercent(props.x);
  const [low, high] = props.ends.map((end) => LINE_TOP + end * LINE_HEIGHT);
  return <line className={styles[props.look]} x1={x} x2={x} y1={low} y2={high} />;
}
