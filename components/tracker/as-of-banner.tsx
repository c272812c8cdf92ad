'use client';

import { useTranslations } from 'use-intl';
import type { Readable } from '@/components/ui/readable';
import { useReadable } from '@/components/ui/use-readable';
import { formatMoment, formatZone } from '@/lib/i18n/format';
import type { Language, ViewState } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import styles from './as-of-banner.module.css';

/** Says that an earlier state of knowledge is shown, what that hides, and the way back to today. */
export function AsOfBanner(props: {
  /** Null: today's knowledge is shown, and nothing is to be said. */
  readonly hiddenReports: number | null;
  readonly data: TrackerData;
  readonly view: Readable<ViewState>;
  readonly language: Language;
}) {
  const { hiddenReports, data, view, language } = props;
  const { slug, timeZone } = data.caravan;
  const t = useTranslations('tracker');
  const today = useReadable(view, (shown) => trackerPath(language, slug, { ...shown, asOf: null, edition: null }));
  if (hiddenReports === null) return null;
  const moment = formatMoment(data.asOf, { language, timeZone });
  return (
    <p className={styles.banner}>
      {t('asKnownAt', { moment, zone: formatZone(timeZone, language) })} {t('hiddenReports', { count: hiddenReports })}{' '}
      <a href={today}>{t('showTodays')}</a>
    </p>
  );
}
