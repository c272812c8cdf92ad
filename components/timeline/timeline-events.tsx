'use client';

import { type KeyboardEvent, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CaravanEvent } from '@/lib/core/caravan';
import { instantOfLocal, type LocalDate } from '@/lib/core/time';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import styles from './timeline-events.module.css';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';

/** Pennants for what happened around the caravan. The words come on hover and focus, the source on a press. */
export const TimelineEvents = memo(function TimelineEvents(props: {
  readonly events: readonly CaravanEvent[];
  readonly scale: TimelineScale;
  readonly timeZone: string;
  readonly language: Language;
}) {
  const { language } = props;
  const t = useTranslations('timeline');
  const days = groupByDay(props.events);
  if (days.length === 0) return null;
  return (
    <ul className={styles.events} aria-label={t('events')} onKeyDown={closeOnEscape}>
      {days.map(({ on, events }) => {
        const noon = instantOfLocal({ date: on, hour: 12, zone: props.timeZone });
        const fraction = fractionAt(props.scale, noon);
        if (fraction < 0 || fraction > 1) return null;
        return (
          <li key={on} style={{ left: toPercent(fraction) }} data-side={fraction > 0.5 ? 'left' : 'right'}>
            <details name="timeline-events">
              <summary
                aria-label={`${formatDay(on, language)}: ${events.map((event) => event.title[language]).join('; ')}`}
              >
                <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M11.5 20V7" className={styles.stem} />
                  <path d="M11.5 7.5h7l-2 2.6 2 2.6h-7z" className={styles.pennant} />
                </svg>
              </summary>
              <EventCard day={formatDay(on, language)} events={events} language={language} />
            </details>
            <div className={styles.tip} aria-hidden="true">
              <EventCard day={formatDay(on, language)} events={events} language={language} isBare />
            </div>
          </li>
        );
      })}
    </ul>
  );
});

/** The open card closes, and the focus is where it was opened. */
function closeOnEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return;
  const open = event.currentTarget.querySelector('details[open]');
  if (!open) return;
  event.preventDefault();
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
}

function EventCard(props: {
  readonly day: string;
  readonly events: readonly CaravanEvent[];
  readonly language: Language;
  /** Without its links: seen on hover, not reached. */
  readonly isBare?: boolean;
}) {
  return (
    <div className={styles.card}>
      <b>{props.day}</b>
      {props.events.map((event) => (
        <p key={event.id}>
          {event.title[props.language]}{' '}
          {event.url === null || props.isBare ? (
            <span className={styles.source}>{event.source}</span>
          ) : (
            <a href={event.url} rel="noreferrer">
              {event.source}
            </a>
          )}
        </p>
      ))}
    </div>
  );
}

interface EventDay {
  readonly on: LocalDate;
  readonly events: readonly CaravanEvent[];
}

function groupByDay(events: readonly CaravanEvent[]): readonly EventDay[] {
  const days = [...new Set(events.map((event) => event.on))].toSorted();
  return days.map((on) => ({ on, events: events.filter((event) => event.on === on) }));
}
