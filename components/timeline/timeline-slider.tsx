import type { KeyboardEvent } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { type Instant, instantOfLocal, localDateOf } from '@/lib/core/time';
import { formatMomentShort, type TimeStyle } from '@/lib/i18n/format';
import { placeFlag } from './place-flag';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';
import styles from './timeline-slider.module.css';

/**
 * The moment on the strip: veil over what is to come, stem, flag and thumb.
 * It moves by attributes of lines, circles and texts of one SVG: that is painted anew in 0.1 ms, while anything that
 * moves by style (transform too) makes Chromium sort all layers of the page, which costs 4 ms beside a full map.
 */
export function TimelineSlider(
  props: TimeStyle & {
    readonly scale: TimelineScale;
    readonly label: string;
    /** The moment in words: date, place, distance with its unit, age of the last report. */
    readonly describe: (facts: MomentFacts) => string;
    readonly stripPx: number;
    readonly isDragging: boolean;
    readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  },
) {
  const { scale, timeZone } = props;
  const moment = useMomentValue(({ progress }) => progress.at);
  const valueText = useMomentValue(props.describe);
  const fraction = fractionAt(scale, moment);
  const x = toPercent(fraction);
  const flagText = formatMomentShort(moment, props);
  const flag = placeFlag({ fraction, text: flagText, stripPx: props.stripPx });
  const date = localDateOf(moment, timeZone);
  return (
    <div data-dragging={props.isDragging || undefined}>
      <svg className={styles.marks} width="100%" height="186" aria-hidden="true" focusable="false">
        <rect className={styles.frame} />
        <line className={styles.veil} x1={x} x2="100%" y1="95" y2="95" />
        <text
          className={styles.day}
          x={toPercent(fractionAt(scale, instantOfLocal({ date, hour: 12, zone: timeZone })))}
          y="165"
        >
          {Number(date.slice(8))}
        </text>
        <line className={styles.stem} x1={x} x2={x} y1="24" y2="146" />
        <g className={styles.flag}>
          <line x1={toPercent(flag.start)} x2={toPercent(flag.end)} y1="12" y2="12" />
          <text x={toPercent((flag.start + flag.end) / 2)} y="17">
            {flagText}
          </text>
        </g>
        <circle className={styles.thumb} cx={x} cy="103" r="8.5" />
        <circle className={styles.dot} cx={x} cy="103" r="2.5" />
      </svg>
      <svg className={styles.marks} width="100%" height="186" role="presentation">
        <rect className={styles.frame} />
        <circle
          className={styles.hit}
          cx={x}
          cy="103"
          r="22"
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-orientation="horizontal"
          aria-valuemin={toSeconds(scale.first)}
          aria-valuemax={toSeconds(scale.last)}
          aria-valuenow={toSeconds(moment)}
          aria-valuetext={valueText}
          onKeyDown={props.onKeyDown}
        />
        <circle className={styles.ring} cx={x} cy="103" r="15" />
      </svg>
    </div>
  );
}

function toSeconds(instant: Instant): number {
  return instant / 1000;
}
