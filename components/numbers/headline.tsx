'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { Progress } from '@/lib/core/progress';
import { describeBand } from './describe-band';
import styles from './headline.module.css';
import { useNumbers } from './numbers-context';

/** Where it is, as large as the answer is short. */
export function Headline() {
  const t = useTranslations('numbers');
  const freshness = useMomentValue(({ progress }) => progress.freshness);
  return (
    <h1 className={styles.headline} data-freshness={freshness}>
      {useMomentValue(({ progress }) => headlineOf(progress))}
    </h1>
  );

  function headlineOf({ position }: Progress): string {
    if (position.lastReport === null) return t('noReportYet');
    if (position.kind === 'unknown') return t('lastSeenNear', { place: position.lastReport.place });
    const isLost = freshness === 'silent' && position.kind === 'extrapolated';
    return isLost ? t('lastSeenNear', { place: position.place }) : t('near', { place: position.place });
  }
}

/** Below the headline: how well the place is known, where nobody reported it for this moment. */
export function BandLine() {
  const t = useTranslations('numbers');
  const { language } = useNumbers().style;
  const words = useMomentValue(({ track, progress }) => describeBand(t, { track, progress, language }));
  return words === undefined ? null : <p className={styles.band}>{words}</p>;
}
