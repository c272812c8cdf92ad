import type { KeyboardEvent } from 'react';
import type { Instant } from '@/lib/core/time';
import { placeFlag } from './place-flag';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';
import styles from './timeline-slider.module.css';

/**
 * The moment on the strip: veil over what is to come, stem, flag and thumb. Knows nothing but what it is told.
 * It moves by attributes of lines, circles and texts of one SVG: that is painted anew in 0.1 ms, while anything that
 * moves by style (transform too) makes Chromium sort all layers of the page, which costs 4 ms beside a full map.
 */
export function TimelineSlider(props: {
  readonly scale: TimelineScale;
  readonly moment: Instant;
  readonly label: string;
  /** The moment in words: date, place, distance with its unit, age of the last report. */
  readonly valueText: string;
  /** "Thu 28 Dec, 18:00" on the flag. */
  readonly flagText: string;
  readonly dayNumber: string;
  /** Middle of the moment's day, as a fraction of the strip. */
  readonly dayMiddle: number;
  readonly stripPx: number;
  readonly isDragging: boolean;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
}) {
  const fraction = fractionAt(props.scale, props.moment);
  const x = toPercent(fraction);
  const flag = placeFlag({ fraction, text: props.flagText, stripPx: props.stripPx });
  return (
    <div data-dragging={props.isDragging || undefined}>
      <svg className={styles.marks} width="100%" height="186" aria-hidden="true" focusable="false">
        <line className={styles.veil} x1={x} x2="100%" y1="95" y2="95" />
        <text className={styles.day} x={toPercent(props.dayMiddle)} y="165">
          {props.dayNumber}
        </text>
        <line className={styles.stem} x1={x} x2={x} y1="24" y2="146" />
        <g className={styles.flag}>
          <line x1={toPercent(flag.start)} x2={toPercent(flag.end)} y1="12" y2="12" />
          <text x={toPercent((flag.start + flag.end) / 2)} y="17">
            {props.flagText}
          </text>
        </g>
        <circle className={styles.thumb} cx={x} cy="103" r="8.5" />
        <circle className={styles.dot} cx={x} cy="103" r="2.5" />
      </svg>
      <svg className={styles.marks} width="100%" height="186" role="presentation">
        <circle
          className={styles.hit}
          cx={x}
          cy="103"
          r="22"
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-orientation="horizontal"
          aria-valuemin={toSeconds(props.scale.first)}
          aria-valuemax={toSeconds(props.scale.last)}
          aria-valuenow={toSeconds(props.moment)}
          aria-valuetext={props.valueText}
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
