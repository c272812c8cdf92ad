'use client';

import { type CSSProperties, memo } from 'react';
import { useTranslations } from 'use-intl';
import { localDateOf } from '@/lib/core/time';
import type { Gap } from '@/lib/core/track';
import { withoutState } from '@/lib/core/without-state';
import { formatDateRange } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import { findFittingWords } from './fitting-words';
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
  readonly stripPx: number;
}) {
  const { line, gaps, scale, timeZone, language, stripPx } = props;
  const t = useTranslations('timeline');
  return (
    <div aria-hidden="true" className={styles.flats}>
      {line.flats.map(({ start, width, y, days, place }) => (
        <Label key={start} start={start} width={width} lineY={y}>
          {findFittingWords(
            [t('restAt', { days, place: withoutState(place) }), t('restShort', { days })],
            width * stripPx,
          )}
        </Label>
      ))}
      {gaps.map((gap) => {
        const start = fractionAt(scale, gap.from);
        const width = fractionAt(scale, gap.to) - start;
        const range = formatDateRange(
          { from: localDateOf(gap.from, timeZone), to: localDateOf(gap.to, timeZone) },
          language,
        );
        return (
          <Label key={gap.from} start={start} width={width} lineY={undefined}>
            {findFittingWords([t('noReportBetween', { range }), t('noReport')], width * stripPx)}
          </Label>
        );
      })}
    </div>
  );
});

function Label(props: {
  readonly start: number;
  readonly width: number;
  /** Height of the line, px from the top of the strip; undefined: the words stand below the rail. */
  readonly lineY: number | undefined;
  readonly children: string | undefined;
}) {
  if (props.children === undefined) return null;
  const box: CSSProperties & Record<'--y', number | undefined> = {
    left: toPercent(props.start),
    width: toPercent(props.width),
    '--y': props.lineY,
  };
  return (
    <span className={props.lineY === undefined ? styles.belowRail : styles.onLine} style={box}>
      {props.children}
    </span>
  );
}
