'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { Freshness } from '@/lib/core/progress';
import { formatAge, formatDayOf, formatMoment, formatZone } from '@/lib/i18n/format';
import { useNumbers } from './numbers-context';
import { findStatusFacts } from './status-facts';
import styles from './status-line.module.css';

/** As of when, reported how long ago by how many, and what that means. Cannot be read as "there now". */
export function StatusLine({
  facts: { progress, track, lastReports, reportsReached, isOver },
}: {
  readonly facts: MomentFacts;
}) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const facts = findStatusFacts({ progress, lastReports, timeZone: style.timeZone });
  if (facts.kind === 'no-report')
    return <p className={styles.status}>{t(reportsReached > 0 ? 'noUsableReportText' : 'noReportYetText')}</p>;
  const b = (words: ReactNode) => <b>{words}</b>;
  const { language } = style;
  const values = {
    b,
    age: formatAge(facts.ageHours, language),
    count: facts.sources,
    day: formatDayOf(facts.at, style),
    moment: formatMoment(facts.at, style),
    hours: track.expectedReportHours,
  };
  return (
    <p className={styles.status}>
      {t.rich('asOf', { b, moment: formatMoment(progress.at, style), zone: formatZone(style.timeZone, language) })}{' '}
      {t.rich(`status.${facts.kind}`, values)} {progress.position.kind === 'estimated' && `${t('estimated')} `}
      <FreshnessMark freshness={progress.freshness} isOver={isOver} />
    </p>
  );
}

/** Green only where it can mean now: of a caravan that has ended the word says that it was so then. */
function FreshnessMark({ freshness, isOver }: { readonly freshness: Freshness; readonly isOver: boolean }) {
  const t = useTranslations('numbers');
  return (
    <span className={styles.mark} data-freshness={freshness} data-over={isOver || undefined}>
      {t(`${isOver ? 'freshnessThen' : 'freshness'}.${freshness}`)}
    </span>
  );
}
