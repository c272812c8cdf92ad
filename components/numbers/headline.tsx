'use client';

import { useTranslations } from 'use-intl';
import type { Progress } from '@/lib/core/progress';
import styles from './headline.module.css';

/** Where it is, as large as the answer is short. */
export function Headline({ progress }: { readonly progress: Progress }) {
  const t = useTranslations('numbers');
  const { position, freshness } = progress;
  return (
    <h1 className={styles.headline} data-freshness={freshness}>
      {headlineOf()}
    </h1>
  );

  function headlineOf(): string {
    if (position.lastReport === null) return t('noReportYet');
    if (position.kind === 'unknown') return t('lastSeenNear', { place: position.lastReport.place });
    const isLost = freshness === 'silent' && position.kind === 'extrapolated';
    return isLost ? t('lastSeenNear', { place: position.place }) : t('near', { place: position.place });
  }
}
