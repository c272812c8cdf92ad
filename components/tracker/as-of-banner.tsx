'use client';

import { useTranslations } from 'use-intl';
import { useReadable } from '@/components/ui/use-readable';
import { formatMoment, formatZone } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';
import styles from './as-of-banner.module.css';
import type { KnownData } from './use-known-data';
import type { ViewControl } from './use-view';

const TODAY = { asOf: null, edition: null } as const;

/** Says that an earlier state of knowledge is shown, what that hides, and the way back to today. */
export function AsOfBanner(props: {
  readonly known: KnownData;
  readonly control: ViewControl;
  readonly language: Language;
}) {
  const { known, control, language } = props;
  const { hiddenReports, data, isLoading } = known;
  const { slug, timeZone } = data.caravan;
  const t = useTranslations('tracker');
  const today = useReadable(control, (shown) => trackerPath(language, slug, { ...shown, ...TODAY }));
  if (isLoading) return <p className={styles.banner}>{t('knowledgeOnItsWay')}</p>;
  if (hiddenReports === null) return null;
  const moment = formatMoment(data.asOf, { language, timeZone });
  return (
    <p className={styles.banner}>
      {t('asKnownAt', { moment, zone: formatZone(timeZone, language) })} {t('hiddenReports', { count: hiddenReports })}{' '}
      <a
        href={today}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          control.commit(TODAY, 'push');
        }}
      >
        {t('showTodays')}
      </a>
    </p>
  );
}
