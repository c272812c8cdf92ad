'use client';

import { useTranslations } from 'use-intl';
import type { ComparableCaravan, Dispersal } from '@/lib/core/forecast';
import { formatDate, formatDistance } from '@/lib/i18n/format';
import { trackerPath } from '@/lib/wire/addresses';
import { useNumbers } from '../numbers-context';
import { countComparable } from './count-comparable';
import { Dots } from './dots';
import styles from './outlook-panel.module.css';

/** What became of others like it: how many, how far, and which they were. */
export function ComparableCaravans(props: { readonly dispersal: Dispersal; readonly coveredKm: number }) {
  const { comparable } = props.dispersal;
  const t = useTranslations('outlook');
  if (comparable.length === 0) return null;
  const counts = countComparable(comparable, props.coveredKm);
  const ended = counts.endedBefore + counts.lostBefore;
  return (
    <>
      <h3 className={styles.title}>{t(ended > 0 ? 'comparable' : 'comparableThisFar', { total: counts.total })}</h3>
      {ended > 0 && <Dots full={ended} total={counts.total} />}
      <p className={styles.counts}>
        {ended > 0 ? t('comparableCounts', { ...counts }) : t('comparableReached', { ...counts })}
      </p>
      <details>
        <summary className={styles.summary}>{t('theList')}</summary>
        <ul className={styles.list}>
          {comparable
            .toSorted((a, b) => a.atKm - b.atKm)
            .map((one) => (
              <li key={one.slug}>
                <ComparableLine caravan={one} />
              </li>
            ))}
        </ul>
      </details>
    </>
  );
}

function ComparableLine({ caravan }: { readonly caravan: ComparableCaravan }) {
  const t = useTranslations('outlook');
  const common = useTranslations('common');
  const { style } = useNumbers();
  const { slug, name, outcome, atKm, place, endedOn } = caravan;
  const end = common(`outcome.${outcome}`);
  return (
    <>
      <a href={trackerPath(style.language, slug)}>{name[style.language]}</a>{' '}
      <span>
        {t('cameTo', { place, km: formatDistance(atKm, style) })} ·{' '}
        {endedOn === null ? end : t('endOn', { end, date: formatDate(endedOn, style.language) })}
      </span>
    </>
  );
}
