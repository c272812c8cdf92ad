'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Instant } from '@/lib/core/time';
import { formatMomentShort, type TimeStyle } from '@/lib/i18n/format';

/** The newest reports did not come: says what still holds and offers to try again. */
export function RefreshNotice(props: {
  readonly asOf: Instant;
  readonly onRetry: () => void;
  readonly style: TimeStyle;
}) {
  const t = useTranslations('tracker');
  return (
    <Notice role="status">
      {t('notRefreshed', { moment: formatMomentShort(props.asOf, props.style) })}{' '}
      <Button look="quiet" onClick={props.onRetry}>
        {t('tryAgain')}
      </Button>
    </Notice>
  );
}
