'use client';

import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSetAsideAt } from '@/lib/core/set-aside-at';
import type { SetAside } from '@/lib/core/track';
import { formatPeople } from '@/lib/i18n/format';
import { describeSetAside } from '@/lib/i18n/set-aside-words';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { SourceMark } from '../marks/source-mark';
import { useNumbers } from './numbers-context';
import { formatReportTime } from './report-line';
import styles from './report-list.module.css';

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
  const { setAsideById } = useNumbers();
  const [pages, setPages] = useState(1);
  const first = Math.max(0, count - pages * PAGE);
  const shown = reports.slice(first, count).toReversed();
  const newestAt = reports[count - 1]?.fixAt;
  const findSetAside = (id: string) => {
    const found = setAsideById.get(id);
    return found && newestAt !== undefined && isSetAsideAt(found, newestAt) ? found : undefined;
  };
  if (count === 0) return <p className={styles.note}>{t('noReportYetText')}</p>;
  return (
    <>
      <ol className={styles.list} reversed start={count}>
        {shown.map((report) => (
          <ReportItem key={report.id} report={report} setAside={findSetAside(report.id)} />
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

const ReportItem = memo(function ReportItem(props: {
  readonly report: TrackerReport;
  readonly setAside: SetAside | undefined;
}) {
  const { report, setAside } = props;
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const asideWords = useTranslations('set-aside');
  const { style, reportHref } = useNumbers();
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
        {setAside && <span className={styles.detail}>{describeSetAside(setAside, asideWords, style)}</span>}
      </div>
    </li>
  );
});

function nameOf({ source }: TrackerReport, common: ReturnType<typeof useTranslations<'common'>>): string {
  return source.kind === 'eyewitness' ? common('sourceKind.eyewitness') : source.name;
}
