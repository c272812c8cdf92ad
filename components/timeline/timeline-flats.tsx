'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { localDateOf } from '@/lib/core/time';
import type { Gap } from '@/lib/core/track';
import { formatDateRange } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import type { KilometreLine } from './kilometre-line';
import styles from './timeline-flats.module.css';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';

/** Words on the kilometre line: where it rests and where no report is. A name without room is not shown. */
export const TimelineFlats = memo(function TimelineFlats(props: {
  readonly line: KilometreLine;
  readonly gaps: readonly Gap[];
  readonly scale: TimelineScale;
  readonly timeZone: string;
  readonly language: Language;
}) {
  const { line, gaps, scale, timeZone, language } = props;
  const t = useTranslations('timeline');
  return (
    <div aria-hidden="true" className={styles.flats}>
      {line.flats.map((flat) => (
        <Label key={flat.start} start={flat.start} width={flat.width} top={flat.y + 28}>
          <span>{t('restAt', { days: flat.days, place: shorten(flat.place) })}</span>
          <span>{shorten(flat.place)}</span>
        </Label>
      ))}
      {gaps.map((gap) => {
        const start = fractionAt(scale, gap.from);
        const width = fractionAt(scale, gap.to) - start;
        const range = { from: localDateOf(gap.from, timeZone), to: localDateOf(gap.to, timeZone) };
        return (
          <Label key={gap.from} start={start} width={width} top={112}>
            <span>{t('noReportBetween', { range: formatDateRange(range, language) })}</span>
            <span>{t('noReport')}</span>
          </Label>
        );
      })}
    </div>
  );
});

/** Shows the first of its words that fits: what does not wraps to a line that is cut off. */
function Label(props: {
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly children: React.ReactNode;
}) {
  const box = { left: toPercent(props.start), width: toPercent(props.width), top: `${props.top}px` };
  return (
    <span className={styles.label} style={box}>
      {props.children}
    </span>
  );
}

/** "Mapastepec" of "Mapastepec, Chiapas". */
function shorten(place: string): string {
  return place.split(',')[0] ?? place;
}
