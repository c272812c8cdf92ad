'use client';

import { useTranslations } from 'use-intl';
import { ShareButton } from '@/components/share/share-button';
import { LinkButton } from '@/components/ui/button';
import type { Language } from '@/lib/view-state/view-state';
import { reportFormPath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import styles from './actions.module.css';
import type { TrackerState } from './use-tracker';

/** What a reader can do with the page: say what they saw, pass it on. */
export function Actions(props: {
  readonly language: Language;
  readonly data: TrackerData;
  readonly state: TrackerState;
}) {
  const { language, data } = props;
  const { control, moment } = props.state;
  const t = useTranslations('tracker');
  const share = useTranslations('share');
  const { slug, timeZone } = data.caravan;
  return (
    <div className={styles.actions} data-screen-only="" data-map-overlay="">
      <LinkButton href={reportFormPath(language, slug)}>{t('reportSighting')}</LinkButton>
      <ShareButton
        language={language}
        timeZone={timeZone}
        reportCount={data.reportCount}
        readShared={() => ({ slug, view: control.read(), at: moment.read(), knownAt: data.asOf })}
      >
        <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M10 12.5V3M6.5 6 10 2.5 13.5 6M5 9.5H3.8v7.7h12.4V9.5H15" />
        </svg>
        {share('title')}
      </ShareButton>
    </div>
  );
}
