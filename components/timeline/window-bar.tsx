import { toPercent } from './timeline-scale';
import type { PointerHandlers } from './use-moment';
import styles from './window-bar.module.css';

/** On a phone the strip shows a part of the whole: the bar says which, and a finger on it goes anywhere. */
export function WindowBar(props: {
  readonly start: number;
  readonly width: number;
  readonly moment: number;
  readonly pointer: PointerHandlers;
}) {
  return (
    <div className={styles.bar} aria-hidden="true" {...props.pointer}>
      <svg width="100%" height="14" role="presentation">
        <line className={styles.rail} x2="100%" y1="7" y2="7" />
        <line
          className={styles.window}
          x1={toPercent(props.start)}
          x2={toPercent(props.start + props.width)}
          y1="7"
          y2="7"
        />
        <circle className={styles.dot} cx={toPercent(props.moment)} cy="7" r="4" />
      </svg>
    </div>
  );
}
