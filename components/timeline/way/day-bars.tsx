import { memo, useMemo } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { fractionAt, type TimelineScale, toPercent } from '../timeline-scale';
import styles from './day-bars.module.css';
import { countReportDays, type ReportDay } from './report-days';

/** Height of the bar of a day with most reports, px. */
const TALLEST_PX = 22;
/** Air between two days, px. */
const AIR_PX = 1.5;

/** Reports a day: full bars up to the moment, hollow after it. */
export const DayBars = memo(function DayBars(props: {
  readonly reports: readonly TrackerReport[];
  readonly scale: TimelineScale;
  readonly timeZone: string;
}) {
  const { reports, scale, timeZone } = props;
  const days = useMemo(() => countReportDays(reports, { scale, timeZone }), [reports, scale, timeZone]);
  return (
    <svg className={styles.bars} width="100%" height={TALLEST_PX} aria-hidden="true" focusable="false">
      <Bars days={days} look="full" />
      <Veil scale={scale} />
      <Bars days={days} look="hollow" />
      <line className={styles.foot} x2="100%" y1={TALLEST_PX - 0.5} y2={TALLEST_PX - 0.5} />
    </svg>
  );
});

/** Leaves of the full bars after the moment what the hollow ones draw. */
function Veil({ scale }: { readonly scale: TimelineScale }) {
  const x = useMomentValue(({ progress }) => fractionAt(scale, progress.at));
  return <rect className={styles.veil} x={toPercent(x)} width={toPercent(1 - x)} height={TALLEST_PX} />;
}

function Bars({ days, look }: { readonly days: readonly ReportDay[]; readonly look: 'full' | 'hollow' }) {
  return days.map(({ start, width, share }) => {
    const height = Math.max(2, Math.round(share * (TALLEST_PX - 1)));
    return (
      <svg
        key={start}
        x={toPercent(start)}
        y={TALLEST_PX - height}
        width={toPercent(width)}
        height={height}
        role="presentation"
      >
        <rect x={AIR_PX} width="100%" height={height} className={styles[look]} />
      </svg>
    );
  });
}
