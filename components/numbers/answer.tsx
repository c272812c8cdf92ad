'use client';

import { useTranslations } from 'use-intl';
import type { Caravan } from '@/lib/core/caravan';
import type { LocalDate } from '@/lib/core/time';
import { withoutState } from '@/lib/core/without-state';
import { formatDate } from '@/lib/i18n/format';
import styles from './answer.module.css';
import { BorderDistance } from './border-distance';
import { BandLine, Headline } from './headline';
import { useNumbers } from './numbers-context';
import { SecondNumbers } from './second-numbers';
import { StatusLine } from './status-line';

/** Where, as of when, how far, how fast: read at once. */
export function Answer(props: {
  readonly caravan: Caravan;
  /** Local date of the last report; null: there is none. */
  readonly lastReportOn: LocalDate | null;
}) {
  const { caravan, lastReportOn } = props;
  const { style } = useNumbers();
  return (
    <div className={styles.answer}>
      <p className={styles.caravan}>
        <b>{caravan.name[style.language]}</b> <CaravanSpan caravan={caravan} lastReportOn={lastReportOn} />
      </p>
      <Headline />
      <BandLine />
      <StatusLine />
      <BorderDistance />
      <SecondNumbers />
      <p className={styles.spanBelow} aria-hidden="true">
        <CaravanSpan caravan={caravan} lastReportOn={lastReportOn} />
      </p>
    </div>
  );
}

/** When and where it set out and how it ended. On a phone it stands below the numbers. */
function CaravanSpan({
  caravan,
  lastReportOn,
}: {
  readonly caravan: Caravan;
  readonly lastReportOn: LocalDate | null;
}) {
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { language } = useNumbers().style;
  const left = t('leftOn', { place: withoutState(caravan.startPlace), date: formatDate(caravan.startedOn, language) });
  const end = caravan.endedOn && formatDate(caravan.endedOn, language);
  const isSeenAgain = caravan.endedOn !== null && lastReportOn !== null && lastReportOn > caravan.endedOn;
  return (
    <span className={styles.span}>
      {left}
      {end && ` · ${t('endedOn', { date: end, outcome: common(`outcome.${caravan.outcome}`) })}`}
      {isSeenAgain && `; ${t('seenUntil', { date: formatDate(lastReportOn, language) })}`}
    </span>
  );
}
