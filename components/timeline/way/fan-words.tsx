'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { ForecastAnswer } from '@/lib/core/forecast';
import { formatChancePercent, formatDistance, type NumberStyle } from '@/lib/i18n/format';
import type { AheadDays } from '@/lib/view-state/view-state';
import { describeAhead } from '../describe-ahead';
import { fractionAt, toPercent } from '../timeline-scale';
import type { FanSample } from './fan-samples';
import styles from './fan-words.module.css';
import { heightAt, type PlotScale } from './plot-scale';
import { spreadLabels } from './spread-labels';

const LINE_PX = 16;
/** Names at the fan's end make so much room for one another, px. */
const REACH_PX = 40;
/** Room of the words below the place where the fan opens. */
const WORDS_PX = 52;

/** What the fan says, at its far end and where it opens; in place of a fan why there is none. */
export const FanWords = memo(function FanWords(props: {
  readonly answer: ForecastAnswer | undefined;
  readonly fan: readonly FanSample[];
  readonly ahead: AheadDays | null;
  readonly scale: PlotScale;
  readonly plotPx: number;
  readonly style: NumberStyle;
}) {
  const { fan, scale, plotPx, style } = props;
  const t = useTranslations('timeline');
  const [first] = fan;
  const last = fan.at(-1);
  if (props.answer?.kind === 'not-enough-data') {
    return (
      <p
        className={styles.none}
        style={{ left: toPercent(fractionAt(scale.time, scale.time.last)) }}
        aria-hidden="true"
      >
        {t(`noForecast.${props.answer.reason}`)}
      </p>
    );
  }
  if (!first || !last || last === first) return null;
  const ends = listEnds({ first, last, scale, plotPx, style }, t);
  const top = Math.min(heightAt(scale, first.medianKm) * plotPx + 20, plotPx - WORDS_PX);
  return (
    <div className={styles.words} aria-hidden="true">
      {ends.map(({ label, y }) => (
        <span
          key={label.id}
          className={label.id === 'median' ? styles.median : styles.end}
          style={{ left: toPercent(fractionAt(scale.time, last.at)), top: `${Math.round(y - LINE_PX / 2)}px` }}
        >
          {label.words}
        </span>
      ))}
      <span
        className={styles.opening}
        style={{ left: toPercent(fractionAt(scale.time, first.at)), top: `${Math.round(top)}px` }}
      >
        <OpeningWords answer={props.answer} ahead={props.ahead} last={last} style={style} />
      </span>
    </div>
  );
});

/** The names of the fan's edges at its far end, moved apart. */
function listEnds(
  fan: {
    readonly first: FanSample;
    readonly last: FanSample;
    readonly scale: PlotScale;
    readonly plotPx: number;
    readonly style: NumberStyle;
  },
  t: ReturnType<typeof useTranslations<'timeline'>>,
) {
  const { first, last, scale, plotPx, style } = fan;
  const yOf = (km: number) => Math.min(plotPx, Math.max(0, heightAt(scale, km) * plotPx));
  return spreadLabels(
    [
      { id: 'most', words: t('eightInTen'), y: yOf(last.most.high), reachPx: REACH_PX, weight: 2 },
      { id: 'half', words: t('halfOfCases'), y: yOf(last.half.high), reachPx: REACH_PX, weight: 1 },
      {
        id: 'median',
        words: formatAdvance(last.medianKm - first.medianKm, style),
        y: yOf(last.medianKm),
        reachPx: REACH_PX,
        weight: 3,
      },
    ],
    { pitchPx: LINE_PX, heightPx: plotPx },
  );
}

/** "+109 km", "−5 km" */
function formatAdvance(km: number, style: NumberStyle): string {
  return `${km < 0 ? '−' : '+'}${formatDistance(Math.abs(km), style)}`;
}

function OpeningWords(props: {
  readonly answer: ForecastAnswer | undefined;
  readonly ahead: AheadDays | null;
  readonly last: FanSample;
  readonly style: NumberStyle;
}) {
  const { answer, ahead, style } = props;
  const t = useTranslations('timeline');
  if (ahead === null) {
    const chance = formatChancePercent(props.last.stillTogether, style.language);
    return (
      <>
        <b>{t('forecast')}</b>
        <span>{t('forecastIf', { chance })}</span>
      </>
    );
  }
  const words = describeAhead({ answer: answer ?? 'here', ahead }, { t, style });
  if (typeof words === 'string') return <span>{words}</span>;
  return (
    <>
      <b>{t('aheadIf', { days: ahead })}</b>
      <span>{words.range}</span>
      <span>{words.together}</span>
    </>
  );
}
