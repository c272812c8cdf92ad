'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { AHEAD_DAYS, type AheadDays } from '@/lib/view-state/view-state';
import styles from './ahead-control.module.css';

/** How many days ahead the forecast is shown for; none at first. Radio buttons, so that the arrow keys move between them. */
export function AheadControl(props: {
  readonly ahead: AheadDays | null;
  readonly onAhead: (ahead: AheadDays | null) => void;
  /** With room for a finger. */
  readonly isLarge?: boolean;
}) {
  const t = useTranslations('timeline');
  const name = useId();
  return (
    <fieldset className={styles.group} data-large={props.isLarge || undefined} data-needs-script="">
      <legend className={styles.legend}>{t('ahead')}</legend>
      <div className={styles.row}>
        {[null, ...AHEAD_DAYS].map((days) => (
          <label key={days} className={styles.day}>
            <input
              type="radio"
              name={name}
              aria-label={days === null ? t('aheadNone') : t('aheadDays', { days })}
              checked={props.ahead === days}
              onChange={() => props.onAhead(days)}
            />
            <span aria-hidden="true">{days ?? 0}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
