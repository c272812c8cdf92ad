'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatMomentShort } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';

/** The newest reports did not come: says what still holds and offers to try again. */
export function RefreshNotice(props: {
  readonly data: TrackerData;
  readonly language: Language;
  readonly onRetry: () => void;
}) {
  const { data, language } = props;
  const t = useTranslations('tracker');
  const moment = formatMomentShort(data.asOf, { language, timeZone: data.caravan.timeZone });
  return (
    <Notice role="status">
      {t('notRefreshed', { moment })}{' '}
      <Button look="quiet" onClick={props.onRetry}>
        {t('tryAgain')}
      </Button>
    </Notice>
  );
}
