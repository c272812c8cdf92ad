'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { formatAge, formatDayOf, formatMoment, formatZone } from '@/lib/i18n/format';
import { useNumbers } from './numbers-context';
import { findStatusFacts } from './status-facts';
import styles from './status-line.module.css';

const bold = (words: ReactNode) => <b>{words}</b>;

/** As of when, reported how long ago by how many, and what that means. Cannot be read as "there now". */
export function StatusLine() {
  const t = useTranslations('numbers');
  const isReported = useMomentValue(({ progress }) => progress.position.lastReport !== null);
  const hasReports = useMomentValue(({ reportsReached }) => reportsReached > 0);
  if (!isReported) return <p className={styles.status}>{t(hasReports ? 'noUsableReportText' : 'noReportYetText')}</p>;
  return (
    <p className={styles.status}>
      <AsOf /> <LastReported />
      <FreshnessMark />
    </p>
  );
}

function AsOf() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const moment = useMomentValue(({ progress }) => formatMoment(progress.at, style));
  return <>{t.rich('asOf', { b: bold, moment, zone: formatZone(style.timeZone, style.language) })}</>;
}

function LastReported() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const isEstimated = useMomentValue(({ progress }) => progress.position.kind === 'estimated');
  const status = useMomentValue(({ progress, lastReports, track }) => {
    const facts = findStatusFacts({ progress, lastReports, timeZone: style.timeZone });
    if (facts.kind === 'no-report') return null;
    const values = {
      age: formatAge(facts.ageHours, style.language),
      count: facts.sources,
      day: formatDayOf(facts.at, style),
      moment: formatMoment(facts.at, style),
      hours: track.expectedReportHours,
    };
    return { kind: facts.kind, values };
  });
  if (!status) return null;
  return (
    <>
      {t.rich(`status.${status.kind}`, { b: bold, ...status.values })} {isEstimated && `${t('estimated')} `}
    </>
  );
}

/** Green only where it can mean now: of a caravan that has ended the word says that it was so then. */
function FreshnessMark() {
  const t = useTranslations('numbers');
  const { freshness, isOver } = useMomentValue(({ progress, isOver }) => ({ freshness: progress.freshness, isOver }));
  return (
    <span className={styles.mark} data-freshness={freshness} data-over={isOver || undefined}>
      {t(`${isOver ? 'freshnessThen' : 'freshness'}.${freshness}`)}
    </span>
  );
}
