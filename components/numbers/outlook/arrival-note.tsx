'use client';

import { useTranslations } from 'use-intl';
import type { Arrival } from '@/lib/core/forecast';
import { formatChance, formatDate, formatDateRange } from '@/lib/i18n/format';
import { useNumbers } from '../numbers-context';
import { listTold } from './list-told';
import styles from './outlook-panel.module.css';

/** When it may arrive, in one sentence with the chance that it arrives at all: neither is said alone. */
export function ArrivalNote({ arrival }: { readonly arrival: readonly Arrival[] }) {
  const t = useTranslations('outlook');
  const { language } = useNumbers().style;
  const told = listTold(arrival);
  if (told.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{t('arrival')}</h3>
      {told.map(({ crossingId, name, probability, earliest, likely, latest }) => (
        <p key={crossingId} className={styles.counts}>
          {earliest === null || likely === null || latest === null
            ? t('arrivalWithoutDate', { chance: formatChance(probability, language), crossing: name })
            : t('arrivalDates', {
                chance: formatChance(probability, language),
                crossing: name,
                range: formatDateRange({ from: earliest, to: latest }, language),
                likely: formatDate(likely, language),
              })}
        </p>
      ))}
    </>
  );
}
