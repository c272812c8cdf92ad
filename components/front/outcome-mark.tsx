import type { Outcome } from '@/lib/core/caravan';
import styles from './outcome-mark.module.css';

/** Ends differ by shape, not only by colour. Drawn around (x, y) in a drawing of its parent. */
export function OutcomeMark({ outcome, x, y }: { readonly outcome: Outcome; readonly x: number; readonly y: number }) {
  switch (outcome) {
    case 'reached-border':
      return <rect className={styles.border} x={x - 4} y={y - 4} width={8} height={8} />;
    case 'reached-mexico-city':
      return <rect className={styles.city} x={x - 3.4} y={y - 3.4} width={6.8} height={6.8} />;
    case 'dissolved':
      return <circle className={styles.dissolved} cx={x} cy={y} r={3.6} />;
    case 'stopped-by-force':
      return <path className={styles.stopped} d={`M${x} ${y - 5}v10`} />;
    case 'ongoing':
      return <circle className={styles.ongoing} cx={x} cy={y} r={4.4} />;
    case 'unknown':
      return <path className={styles.unknown} d={`M${x - 2} ${y}h.01M${x + 2.5} ${y}h.01`} />;
  }
}
