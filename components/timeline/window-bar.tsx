import { useMomentValue } from '@/components/moment/moment-context';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';
import { findTimelineWindow } from './timeline-window';
import type { MomentControls } from './use-moment';
import styles from './window-bar.module.css';

/** On a phone the strip shows a part of the whole: the bar says which, and a finger on it goes anywhere. */
export function WindowBar({ scale, controls }: { readonly scale: TimelineScale; readonly controls: MomentControls }) {
  const { at, start, width } = useMomentValue(({ progress: { at } }) => ({
    at,
    ...findTimelineWindow(scale, controls.dragFrom ?? at),
  }));
  return (
    <div className={styles.bar} aria-hidden="true" {...controls.pointer}>
      <svg width="100%" height="14" role="presentation">
        <line className={styles.rail} x2="100%" y1="7" y2="7" />
        <line className={styles.window} x1={toPercent(start)} x2={toPercent(start + width)} y1="7" y2="7" />
        <circle className={styles.dot} cx={toPercent(fractionAt(scale, at))} cy="7" r="4" />
      </svg>
    </div>
  );
}
