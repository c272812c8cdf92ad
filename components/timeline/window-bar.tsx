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
      <span className={styles.rail} />
      <span className={styles.layer} style={{ transform: `translateX(${toPercent(props.start)})` }}>
        <span className={styles.window} style={{ width: toPercent(props.width) }} />
      </span>
      <span className={styles.layer} style={{ transform: `translateX(${toPercent(props.moment)})` }}>
        <span className={styles.dot} />
      </span>
    </div>
  );
}
