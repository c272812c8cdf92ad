'use client';

import { type FormEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Instant, type LocalDate, localDateOf, parseLocalDate, wholeLocalDay } from '@/lib/core/time';
import { formatDate, formatDateShort } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import styles from './known-at.module.css';
import { findNeighbourDays } from './known-day';

export interface KnownAtProps {
  /** What was known by then; null: today. */
  readonly asOf: Instant | null;
  readonly days: readonly LocalDate[];
  readonly timeZone: string;
  readonly language: Language;
  /** The rest of the view, for the form that is sent without script. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly onKnownAt: (asOf: Instant | null) => void;
}

/** Says what knowledge is shown; opened, it lets one go to that of another day. Without script the page is asked. */
export function KnownAtForm(props: KnownAtProps) {
  const { asOf, days, timeZone, language, onKnownAt } = props;
  const t = useTranslations('known-at');
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const date = asOf === null ? null : localDateOf(asOf, timeZone);
  const { earlier, later } = findNeighbourDays(days, date);
  const goTo = (day: LocalDate | null) => onKnownAt(day === null ? null : wholeLocalDay(day, timeZone).to);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = parseLocalDate(String(new FormData(event.currentTarget).get('known')));
    if (typed === undefined) return;
    const last = days.at(-1);
    goTo(last !== undefined && typed > last ? null : typed);
    details.current?.removeAttribute('open');
    details.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={details}
      className={styles.details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.removeAttribute('open');
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={styles.summary}>
        {date === null ? t('today') : t('knownOn', { date: formatDate(date, language) })}
      </summary>
      <form className={styles.form} onSubmit={submit} key={date ?? 'today'}>
        <p>{t('explained')}</p>
        {props.kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id}>{t('date')}</label>
        <span className={styles.typed}>
          <input id={id} type="date" name="known" required min={days[0]} defaultValue={date ?? days.at(-1)} />
          <button type="submit">{t('go')}</button>
        </span>
        <span className={styles.steps} data-needs-script="">
          <StepButton day={earlier} name={(day) => t('earlier', { date: formatDateShort(day, language) })} onGo={goTo}>
            {t('earlierShort')}
          </StepButton>
          <StepButton
            day={later ?? undefined}
            name={(day) => t('later', { date: formatDateShort(day, language) })}
            onGo={goTo}
          >
            {t('laterShort')}
          </StepButton>
          {date !== null && (
            <button type="button" onClick={() => goTo(null)}>
              {t('showTodays')}
            </button>
          )}
        </span>
      </form>
    </details>
  );
}

function StepButton(props: {
  readonly day: LocalDate | undefined;
  readonly name: (day: LocalDate) => string;
  readonly onGo: (day: LocalDate) => void;
  readonly children: string;
}) {
  const { day } = props;
  return (
    <button
      type="button"
      aria-label={day === undefined ? props.children : props.name(day)}
      aria-disabled={day === undefined || undefined}
      onClick={() => {
        if (day !== undefined) props.onGo(day);
      }}
    >
      {props.children}
    </button>
  );
}
