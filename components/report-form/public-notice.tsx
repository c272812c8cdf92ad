import { useTranslations } from 'use-intl';
import styles from './report-form.module.css';
import type { ReportFormCaravan } from './report-form-state.ts';

interface PublicNoticeProps {
  readonly caravan: ReportFormCaravan;
  readonly sourceKind: string;
  readonly sourceUrl: string;
}

/** What the public will see of this report, and when: said before it is sent. */
export function PublicNotice({ caravan, sourceKind, sourceUrl }: PublicNoticeProps) {
  const t = useTranslations('report-form');
  const isReadable = sourceKind !== 'eyewitness' && sourceUrl !== '';
  return (
    <p className={styles.publicNotice}>
      <strong>{t('publicTitle')}</strong>{' '}
      {caravan.isPast
        ? t('publicPast')
        : isReadable
          ? t('publicPress')
          : t('publicField', { km: String(caravan.cellKm), hours: String(caravan.delayHours) })}
    </p>
  );
}
