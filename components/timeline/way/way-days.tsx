import { memo } from 'react';
import { formatMonth, formatWeekdayNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import type { DayTick } from '../day-ticks';
import { toPercent } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import styles from './way-days.module.css';

/** From this width of a day on its number has the weekday before it, px. */
const WEEKDAY_PX = 48;
/** The name of a month needs so much room, px. */
const MONTH_PX = 110;

/** Local midnights below the plot, days between them, months below; a month that has begun before the window is named too. */
export const WayDays = memo(function WayDays(props: {
  readonly ticks: readonly DayTick[];
  readonly language: Language;
  readonly plotPx: number;
  readonly window: TimelineWindow;
}) {
  const { ticks, language, plotPx } = props;
  const days = ticks.filter((tick) => tick.isNumbered);
  return (
    <svg className={styles.days} width="100%" height="40" aria-hidden="true" focusable="false">
      {ticks.map(({ date, start }) => (
        <line key={date} className={styles.tick} x1={toPercent(start)} x2={toPercent(start)} y2="5" />
      ))}
      {days.map(({ date, start, width }) => (
        <text key={date} className={styles.day} x={toPercent(start + width / 2)} y="17">
          {width * plotPx >= WEEKDAY_PX ? formatWeekdayNumber(date, language) : Number(date.slice(8))}
        </text>
      ))}
      {listMonths(props).map(({ date, start }) => (
        <text key={date} className={styles.month} x={toPercent(start)} dx="3" y="34">
          {formatMonth(date, language)}
        </text>
      ))}
    </svg>
  );
});

/** The months seen in a window that have room for their names, the first of them at its left edge. */
function listMonths({
  ticks,
  plotPx,
  window,
}: {
  readonly ticks: readonly DayTick[];
  readonly plotPx: number;
  readonly window: TimelineWindow;
}): readonly Pick<DayTick, 'date' | 'start'>[] {
  const opening = ticks.filter((tick) => tick.opensMonth);
  return opening.flatMap(({ date, start }, index) => {
    const end = opening[index + 1]?.start ?? 1;
    const seen = Math.max(start, window.start);
    return (end - seen) * plotPx >= MONTH_PX ? [{ date, start: seen }] : [];
  });
}
