'use client';

import { useTranslations } from 'use-intl';
import { localDateOf } from '@/lib/core/time';
import { formatDateShort } from '@/lib/i18n/format';
import styles from './known-at.module.css';
import { KnownAtForm, type KnownAtProps } from './known-at-form';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';
import { useKnownDrag } from './use-known-drag';

/**
 * The quieter second control, along the foot of the timeline: a hairline with a hollow diamond, parked at the right for
 * what is known today. Dragged to the left it says what was known by that day. Not a second slider for those who hear
 * the page: the words beside it open a date and buttons.
 */
export function KnownAtLane(props: KnownAtProps & { readonly scale: TimelineScale }) {
  const { scale, timeZone, language, asOf } = props;
  const t = useTranslations('known-at');
  const drag = useKnownDrag(props);
  const shown = drag.isHeld ? drag.dragged : asOf;
  const fraction = shown === null ? 1 : Math.min(1, Math.max(0, fractionAt(scale, shown)));
  return (
    <div className={styles.lane}>
      <div className={styles.line} {...drag.handlers} data-needs-script="" title={t('drag')}>
        <span className={styles.diamond} style={{ left: toPercent(fraction) }} data-moved={shown !== null || undefined}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path d="M0-5 5 0 0 5-5 0z" />
          </svg>
          {drag.dragged !== null && (
            <span className={styles.date}>{formatDateShort(localDateOf(drag.dragged, timeZone), language)}</span>
          )}
        </span>
      </div>
      <KnownAtForm {...props} />
    </div>
  );
}
