import type { Outcome } from '@/lib/core/caravan.ts';
import styles from './still-map.module.css';

/** How a caravan ended, around a pixel of the picture: the same shapes as in the list of the front page. */
export function EndMark({
  outcome,
  at: [x, y],
}: {
  readonly outcome: Outcome;
  readonly at: readonly [number, number];
}) {
  const { d, look } = MARKS[outcome];
  return <path className={`${styles.end} ${styles[look]}`} d={`M${Math.round(x)} ${Math.round(y)}${d}`} />;
}

/** Drawn by relative moves from the place itself. */
const MARKS: Readonly<Record<Outcome, { readonly d: string; readonly look: string }>> = {
  'reached-border': { d: 'm-4-4h8v8h-8z', look: 'reached' },
  'reached-mexico-city': { d: 'm-3.4-3.4h6.8v6.8h-6.8z', look: 'city' },
  dissolved: { d: 'm-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z', look: 'dissolved' },
  'stopped-by-force': { d: 'm0-5v10', look: 'stopped' },
  ongoing: { d: 'm-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0z', look: 'ongoing' },
  unknown: { d: 'm-3 0h.01m4.5 0h.01m4.5 0h.01', look: 'unknown' },
};
