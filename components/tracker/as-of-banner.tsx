'use client';

import { useTranslations } from 'use-intl';
import type { Instant } from '@/lib/core/time';
import { formatMoment, formatZone, type TimeStyle } from '@/lib/i18n/format';
import styles from './as-of-banner.module.css';

/** Says that an earlier state of knowledge is shown, what that hides, and the way back to today. */
export function AsOfBanner(props: {
  readonly asOf: Instant;
  readonly hiddenReports: number;
  readonly todayHref: string;
  readonly style: TimeStyle;
}) {
  const { asOf, style } = props;
  const t = useTranslations('tracker');
  return (
    <p className={styles.banner}>
      {t('asKnownAt', { moment: formatMoment(asOf, style), zone: formatZone(style.timeZone, style.language) })}{' '}
      {t('hiddenReports', { count: props.hiddenReports })} <a href={props.todayHref}>{t('showTodays')}</a>
    </p>
  );
}
