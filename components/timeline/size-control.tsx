'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentStore } from '@/components/moment/moment-context';
import { formatInstant } from '@/lib/core/time';
import type { TimelineSize } from '@/lib/view-state/view-state';
import styles from './timeline.module.css';

/** Switches between the small timeline and "Way and time". Without script it asks the page for the other size. */
export function SizeControl(props: {
  readonly size: TimelineSize;
  readonly onSize: (size: TimelineSize) => void;
  /** The rest of the view, kept by the form that is sent without script. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}) {
  const t = useTranslations('timeline');
  const moment = useMomentStore();
  const isLarge = props.size !== 'docked';
  const other: TimelineSize = isLarge ? 'docked' : 'whole-way';
  const change = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onSize(other);
  };
  return (
    <form className={styles.size} onSubmit={change}>
      {props.kept
        .filter(([name]) => name !== 'timeline')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <noscript>
        <input type="hidden" name="at" value={formatInstant(moment.read().progress.at)} />
      </noscript>
      <button type="submit" name="timeline" value={other} aria-expanded={isLarge}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={isLarge ? 'M3 5.5 7 9.5l4-4' : 'M3 8.5 7 4.5l4 4'} />
        </svg>
        {t('size')}
      </button>
    </form>
  );
}
