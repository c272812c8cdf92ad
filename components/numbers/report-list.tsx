'use client';

import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatPeople } from '@/lib/i18n/format';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { useNumbers } from './numbers-context';
import { formatReportTime } from './report-line';
import styles from './report-list.module.css';
import { SourceMark } from './source-mark';

const PAGE = 25;

/** Reports up to the moment, newest first, a page at a time. */
export const ReportList = memo(function ReportList(props: {
  /** Ascending by `fixAt`. */
  readonly reports: readonly TrackerReport[];
  /** How many of them the moment has reached. */
  readonly count: number;
  readonly textHref: string;
  /** The browser holds a part of the reports only. */
  readonly isThinned: boolean;
}) {
  const { reports, count } = props;
  const t = useTranslations('numbers');
  const [pages, setPages] = useState(1);
  const first = Math.max(0, count - pages * PAGE);
  const shown = reports.slice(first, count).toReversed();
  if (count === 0) return <p className={styles.note}>{t('noReportYetText')}</p>;
  return (
    <>
      <ol className={styles.list} reversed start={count}>
        {shown.map((report) => (
          <ReportItem key={report.id} report={report} />
        ))}
      </ol>
      {first > 0 && (
        <button type="button" className={styles.more} data-needs-script="" onClick={() => setPages(pages + 1)}>
          {t('showMore', { count: Math.min(PAGE, first) })}
        </button>
      )}
      {(first > 0 || props.isThinned) && (
        <p className={styles.note}>
          {props.isThinned && `${t('thinned')} `}
          <a href={props.textHref}>{t('textPage')}</a>
        </p>
      )}
    </>
  );
});

const ReportItem = memo(function ReportItem({ report }: { readonly report: TrackerReport }) {
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { style, reportHref, setAsideById } = useNumbers();
  const setAside = setAsideById.get(report.id);
  const details = [
    report.mode && common(`mode.${report.mode}`),
    report.group !== 'main' && common(`group.${report.group}`),
    report.people && t('peopleStatement', { count: formatPeople(report.people, style.language) }),
    report.shown.delayed && t('heldBack'),
  ].filter(Boolean);
  return (
    <li>
      <SourceMark kind={report.source.kind} />
      <div>
        <a href={reportHref(report.id)}>
          {t('reportBy', { source: nameOf(report, common), day: formatReportTime(report, style) })}
        </a>{' '}
        {t(`said.${report.kind}`, { place: report.place ?? t('placeUnnamed') })}
        {details.length > 0 && <span className={styles.detail}>{details.join(' · ')}</span>}
        {setAside && <span className={styles.detail}>{t(`setAside.${setAside.code}`)}</span>}
      </div>
    </li>
  );
});

function nameOf({ source }: TrackerReport, common: ReturnType<typeof useTranslations<'common'>>): string {
  return source.kind === 'eyewitness' ? common('sourceKind.eyewitness') : source.name;
}
