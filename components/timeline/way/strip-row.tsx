import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { localDateOf } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { formatDateRange, formatDistance, formatWeekdayShort, type NumberStyle } from '@/lib/i18n/format';
import type { PlotScale } from './plot-scale';
import styles from './strip-map.module.css';
import { STRIP_LETTERS, STRIP_X } from './strip-moment';
import type { StripRow } from './strip-rows';
import { cutName } from './way-axis';

/** Dots a row has room for. */
const MOST_DOTS = 6;
const DOT_PX = 7.4;
/** From the right edge, px: where dots end. */
const DOTS_END_PX = 58;

/** The rows of the strip map; what the moment has not reached is paler. */
export function StripRows(props: {
  readonly rows: readonly StripRow[];
  readonly track: Track;
  readonly scale: PlotScale;
  readonly style: NumberStyle;
}) {
  const { timeZone } = props.track;
  const today = useMomentValue(({ progress }) => localDateOf(progress.at, timeZone));
  return props.rows.map((row) => {
    const isReached = row.label.dates !== null && row.label.dates.from <= today;
    return <Row key={`${row.label.name}${row.label.km}`} row={row} isReached={isReached} style={props.style} />;
  });
}

const Row = memo(function Row({
  row: { label, y },
  isReached,
  style,
}: {
  readonly row: StripRow;
  readonly isReached: boolean;
  readonly style: NumberStyle;
}) {
  const t = useTranslations('timeline');
  const textY = Math.round(y + 5);
  return (
    <g className={isReached ? styles.reached : styles.notReached}>
      <path
        className={styles.leader}
        d={`M${STRIP_X.names + 3} ${Math.round(y)}L${STRIP_X.road - 5} ${Math.round(label.y)}`}
      />
      <circle className={styles.town} cx={STRIP_X.road} cy={Math.round(label.y)} r="4" />
      <text className={styles.name} x={STRIP_X.names} y={textY}>
        {cutName(label.name, STRIP_LETTERS)}
      </text>
      <text className={styles.words} x={STRIP_X.words} y={textY}>
        {describeDates(label.dates, style)}
      </text>
      <Dots count={label.reports} y={Math.round(y)} words={t('stripReports', { count: label.reports })} />
      <text className={styles.km} x="100%" y={textY}>
        {formatDistance(label.km, style)}
      </text>
    </g>
  );
});

function Dots({ count, y, words }: { readonly count: number; readonly y: number; readonly words: string }) {
  if (count === 0) return null;
  if (count > MOST_DOTS) {
    return (
      <text className={styles.count} x="100%" dx={-DOTS_END_PX} y={y + 5}>
        {words}
      </text>
    );
  }
  return (
    <svg x="100%" y={y} overflow="visible" role="presentation">
      <path className={styles.report} d={drawDots(count)} />
    </svg>
  );
}

function drawDots(count: number): string {
  const xs = Array.from({ length: count }, (_, index) => -DOTS_END_PX - 5.6 - index * DOT_PX);
  return xs.map((x) => `M${x} 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z`).join('');
}

function describeDates(dates: StripRow['label']['dates'], { language }: NumberStyle): string {
  if (dates === null) return '';
  return dates.from === dates.to
    ? formatWeekdayShort(dates.from, language)
    : shortenRange(formatDateRange(dates, language));
}

/** The year stands with the moment: "28 Dec – 2 Jan". */
function shortenRange(range: string): string {
  return range.replace(/ \d{4}/g, '');
}
