import { memo } from 'react';
import { formatMonth } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import type { DayTick } from './day-ticks';
import styles from './timeline-axis.module.css';
import { toPercent } from './timeline-scale';

/** Local midnights, the numbers of the days between them, months with their year below. */
export const TimelineAxis = memo(function TimelineAxis({
  ticks,
  language,
}: {
  readonly ticks: readonly DayTick[];
  readonly language: Language;
}) {
  return (
    <svg className={styles.axis} width="100%" height="40" aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <line
          key={tick.date}
          x1={toPercent(tick.start)}
          x2={toPercent(tick.start)}
          y2={tick.opensMonth ? 10 : 6}
          className={styles.tick}
        />
      ))}
      {ticks
        .filter((tick) => tick.isNumbered)
        .map((tick) => (
          <text key={tick.date} x={toPercent(tick.start + tick.width / 2)} y="19" className={styles.day}>
            {Number(tick.date.slice(8))}
          </text>
        ))}
      {listMonths(ticks).map((tick) => (
        <text key={tick.date} x={toPercent(tick.start)} dx="3" y="35" className={styles.month}>
          {formatMonth(tick.date, language)}
        </text>
      ))}
    </svg>
  );
});

/** Share of the strip that the name of a month needs on the narrowest strip that shows it. */
const MONTH_WIDTH = 0.17;

/** Months whose names have room: the first of a strip that opens on a month's last days gives way to the next. */
function listMonths(ticks: readonly DayTick[]): readonly DayTick[] {
  const months = ticks.filter((tick) => tick.opensMonth);
  const kept: DayTick[] = [];
  for (const month of months.toReversed()) {
    const next = kept[0]?.start ?? Number.POSITIVE_INFINITY;
    if (next - month.start >= MONTH_WIDTH) kept.unshift(month);
  }
  return kept;
}
