'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentStore, useMomentValue } from '@/components/moment/moment-context';
import { type Instant, localDateOf } from '@/lib/core/time';
import { formatMoment, formatTime, type TimeStyle } from '@/lib/i18n/format';
import { parseTypedMoment } from '@/lib/view-state/typed-moment';
import type { Language } from '@/lib/view-state/view-state';
import styles from './moment-form.module.css';
import { clampMoment, type TimelineScale } from './timeline-scale';

/** Goes to a typed date and time. Without script the form asks the page for `day` and `time`. */
export function MomentForm(props: {
  readonly scale: TimelineScale;
  readonly timeZone: string;
  readonly language: Language;
  /** The rest of the view, kept by the form that is sent without script. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly onGo: (moment: Instant) => void;
}) {
  const { scale, timeZone, language } = props;
  const t = useTranslations('timeline');
  const id = useId();
  // What is being typed stays while the moment runs on: taken over each time the form opens.
  const moment = useMomentStore();
  const [draft, setDraft] = useState(() => moment.read().progress.at);
  const [opened, setOpened] = useState(0);
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = parseTypedMoment({ day: String(form.get('day')), time: String(form.get('time')), timeZone });
    if (typed === undefined) return;
    props.onGo(clampMoment(scale, typed));
    event.currentTarget.closest('details')?.removeAttribute('open');
  };
  return (
    <details
      className={styles.details}
      onToggle={(event) => {
        if (!event.currentTarget.open) return;
        setDraft(moment.read().progress.at);
        setOpened(opened + 1);
      }}
    >
      <summary className={styles.summary}>
        <ShownMoment timeZone={timeZone} language={language} />
      </summary>
      <form className={styles.form} onSubmit={go} key={opened}>
        {props.kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={`${id}-day`}>{t('day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          name="day"
          required
          min={localDateOf(scale.first, timeZone)}
          max={localDateOf(scale.last, timeZone)}
          defaultValue={localDateOf(draft, timeZone)}
        />
        <label htmlFor={`${id}-time`}>{t('time')}</label>
        <input
          id={`${id}-time`}
          type="time"
          name="time"
          required
          defaultValue={formatTime(draft, { timeZone, language })}
        />
        <button type="submit">{t('go')}</button>
      </form>
    </details>
  );
}

function ShownMoment({ timeZone, language }: TimeStyle) {
  return useMomentValue(({ progress }) => formatMoment(progress.at, { timeZone, language }));
}
