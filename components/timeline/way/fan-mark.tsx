import { memo, useId } from 'react';
import type { FanDrawing } from './draw-fan';
import styles from './fan-mark.module.css';
import { PLOT_UNITS } from './plot-scale';

/** What may be: eight in ten, half of cases and the median, each day paler with the chance of still being together. */
export const FanMark = memo(function FanMark({ fan }: { readonly fan: FanDrawing }) {
  const id = useId();
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${PLOT_UNITS} ${PLOT_UNITS}`}
      preserveAspectRatio="none"
      role="presentation"
    >
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={fan.x.from} x2={fan.x.to} y1="0" y2="0">
        {fan.stops.map(({ offset, chance }) => (
          <stop key={offset} offset={offset} className={styles.stop} stopOpacity={chance} />
        ))}
      </linearGradient>
      <path d={fan.most} className={styles.most} fill={`url(#${id})`} />
      <path d={fan.half} className={styles.half} fill={`url(#${id})`} />
      <path d={fan.median} className={styles.median} />
    </svg>
  );
});
