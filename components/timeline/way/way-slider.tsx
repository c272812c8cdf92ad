import type { KeyboardEvent } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { formatMomentShort, type TimeStyle } from '@/lib/i18n/format';
import { placeFlag } from '../place-flag';
import { fractionAt, type TimelineScale, toPercent } from '../timeline-scale';
import styles from './way-slider.module.css';

/** From the foot of the field, px: the middle of the handle. */
const HANDLE_Y = -39;

/** The hairline over the plot with its handle below the axis: it moves by attributes, like the thumb of the small timeline. */
export function WaySlider(
  props: TimeStyle & {
    readonly scale: TimelineScale;
    readonly label: string;
    /** The moment in words: date, place, distance with its unit, age of the last report. */
    readonly describe: (facts: MomentFacts) => string;
    readonly fieldPx: number;
    readonly isDragging: boolean;
    readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  },
) {
  const { scale } = props;
  const moment = useMomentValue(({ progress }) => progress.at);
  const valueText = useMomentValue(props.describe);
  const fraction = fractionAt(scale, moment);
  const x = toPercent(fraction);
  return (
    <div className={styles.slider} data-dragging={props.isDragging || undefined}>
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <line className={styles.hair} x1={x} x2={x} y1="18" y2="100%" />
        <Handle x={fraction} text={formatMomentShort(moment, props)} fieldPx={props.fieldPx} />
      </svg>
      <svg width="100%" height="100%" role="presentation">
        <svg y="100%" width="100%" overflow="visible" role="presentation">
          <circle
            className={styles.hit}
            cx={x}
            cy={HANDLE_Y}
            r="22"
            role="slider"
            tabIndex={0}
            aria-label={props.label}
            aria-orientation="horizontal"
            aria-valuemin={scale.first / 1000}
            aria-valuemax={scale.last / 1000}
            aria-valuenow={moment / 1000}
            aria-valuetext={valueText}
            onKeyDown={props.onKeyDown}
          />
        </svg>
      </svg>
    </div>
  );
}

function Handle({ x, text, fieldPx }: { readonly x: number; readonly text: string; readonly fieldPx: number }) {
  const { start, end } = placeFlag({ fraction: x, text, stripPx: fieldPx });
  const span = { x1: toPercent(start), x2: toPercent(end), y1: HANDLE_Y, y2: HANDLE_Y };
  return (
    <svg y="100%" width="100%" overflow="visible" role="presentation">
      <line className={styles.ring} {...span} />
      <line className={styles.handle} {...span} />
      <text className={styles.words} x={toPercent((start + end) / 2)} y={HANDLE_Y + 5}>
        {text}
      </text>
    </svg>
  );
}
