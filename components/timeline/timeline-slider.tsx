import type { KeyboardEvent } from 'react';
import type { Instant } from '@/lib/core/time';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';
import styles from './timeline-slider.module.css';

/** The moment on the strip: stem, thumb and flag. Knows nothing but what it is told; moves by transform alone. */
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
  readonly isDragging: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const fraction = fractionAt(props.scale, props.moment);
  return (
    <>
      <span className={styles.layer} style={shift(props.dayMiddle)} aria-hidden="true">
        <b className={styles.day}>{props.dayNumber}</b>
      </span>
      <div className={styles.layer} style={shift(fraction)}>
        <span className={styles.stem} />
        <span className={styles.flag} style={{ transform: `translateX(${flagShift(fraction)})` }} aria-hidden="true">
          {props.flagText}
        </span>
        <div
          className={styles.thumb}
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-orientation="horizontal"
          aria-valuemin={toSeconds(props.scale.first)}
          aria-valuemax={toSeconds(props.scale.last)}
          aria-valuenow={toSeconds(props.moment)}
          aria-valuetext={props.valueText}
          data-dragging={props.isDragging || undefined}
          onKeyDown={props.onKeyDown}
        />
      </div>
    </>
  );
}

/** The layer is as wide as the strip, so that per cent of it are per cent of the time. */
function shift(fraction: number) {
  return { transform: `translateX(${toPercent(fraction)})` };
}

/** The flag stands over its stem and leans inwards at both ends. */
function flagShift(fraction: number): string {
  if (fraction < 0.07) return '-14px';
  return fraction > 0.93 ? 'calc(-100% + 14px)' : '-50%';
}

function toSeconds(instant: Instant): number {
  return instant / 1000;
}
