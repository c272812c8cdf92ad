'use client';

import { useTranslations } from 'use-intl';
import { isSetAsideAt } from '@/lib/core/set-aside-at';
import { describeSetAside } from '@/lib/i18n/set-aside-words';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import styles from './latest-report.module.css';
import { useNumbers } from './numbers-context';
import { ReportLine } from './report-line';

/** The newest report of the moment, and whether it bends the track. */
export function LatestReport({ report }: { readonly report: TrackerReport | undefined }) {
  const t = useTranslations('set-aside');
  const { style, reportHref, setAsideById } = useNumbers();
  if (!report) return null;
  const aside = setAsideById.get(report.id);
  return (
    <p className={styles.latest}>
      <ReportLine id={report.id} href={reportHref(report.id)} />
      {aside && isSetAsideAt(aside, report.fixAt) && (
        <span className={styles.aside}> {describeSetAside(aside, t, style)}</span>
      )}
    </p>
  );
}
