'use client';

import { useTranslations } from 'use-intl';
import type { Caravan } from '@/lib/core/caravan';
import { formatDate, formatMoment, formatZone } from '@/lib/i18n/format';
import styles from './answer.module.css';
import { BorderDistance } from './border-distance';
import { Headline } from './headline';
import type { MomentFacts } from './moment-facts';
import { useNumbers } from './numbers-context';
import { listPositionBasis } from './report-basis';
import { SecondNumbers } from './second-numbers';
import { StatusLine } from './status-line';

/** Where, as of when, how far, how fast: read at once. */
export function Answer({ facts, caravan }: { readonly facts: MomentFacts; readonly caravan: Caravan }) {
  const { progress, track } = facts;
  const { style } = useNumbers();
  const basis = listPositionBasis(track, {
    moment: progress.at,
    isEstimated: progress.position.kind === 'estimated',
  });
  const when = `${formatMoment(progress.at, style)} (${formatZone(style.timeZone, style.language)})`;
  return (
    <div className={styles.answer}>
      <CaravanLine caravan={caravan} />
      <Headline progress={progress} />
      <StatusLine progress={progress} track={track} />
      <BorderDistance progress={progress} basis={basis} when={when} />
      <SecondNumbers progress={progress} track={track} basis={basis} when={when} />
    </div>
  );
}

function CaravanLine({ caravan }: { readonly caravan: Caravan }) {
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { language } = useNumbers().style;
  const left = t('leftOn', { place: caravan.startPlace, date: formatDate(caravan.startedOn, language) });
  const end = caravan.endedOn && formatDate(caravan.endedOn, language);
  return (
    <p className={styles.caravan}>
      <b>{caravan.name[language]}</b> · {left}
      {end && ` · ${t('endedOn', { date: end, outcome: common(`outcome.${caravan.outcome}`) })}`}
    </p>
  );
}
