import { useTranslations } from 'use-intl';
import styles from './report-form.module.css';
import type { ReportFormCaravan } from './report-form-state.ts';

interface PublicNoticeProps {
  readonly caravan: ReportFormCaravan;
  readonly isField: boolean;
}

/** What the public will see of this report, and when: said before it is sent. */
export function PublicNotice({ caravan, isField }: PublicNoticeProps) {
  const t = useTranslations('report-form');
  return (
    <p className={styles.publicNotice}>
      <strong>{t('publicTitle')}</strong>{' '}
      {caravan.isPast
        ? t('publicPast')
        : isField
          ? t('publicField', { km: String(caravan.cellKm), hours: String(caravan.delayHours) })
          : t('publicPress')}
    </p>
  );
}
