import styles from './outlook-panel.module.css';

const STEP = 10;

/** So many of so many, to be seen at once. The number stands beside it in words. */
export function Dots({ full, total }: { readonly full: number; readonly total: number }) {
  const dots = Array.from({ length: total }, (_, index) => index);
  return (
    <svg className={styles.dots} width={total * STEP} height="12" aria-hidden="true">
      {dots.map((index) => (
        <circle
          key={index}
          className={index < full ? styles.full : undefined}
          cx={index * STEP + STEP / 2}
          cy="6"
          r="3.6"
        />
      ))}
    </svg>
  );
}
