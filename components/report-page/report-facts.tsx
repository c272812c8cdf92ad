import type { ReactNode } from 'react';
import {
  formatDate,
  formatDayOf,
  formatDistance,
  formatMoment,
  formatPeople,
  formatZone,
  type NumberStyle,
  type TimeStyle,
} from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSource } from '@/lib/i18n/report-words';
import type { ReportPageData } from '@/lib/wire/report-page-data';
import { describePosition } from './list-changes';
import styles from './report-page.module.css';
import { describeTrackPart } from './track-part';

interface Props {
  readonly data: ReportPageData;
  readonly style: NumberStyle;
  readonly time: TimeStyle;
}

export function ReportFacts({ data, style, time }: Props) {
  const { language } = style;
  const t = getTranslator(language, 'report-page');
  const common = getTranslator(language, 'common');
  const { caravan, report } = data;
  const { statement, receivedAt } = report;
  return (
    <dl className={styles.facts}>
      <Fact term={t('seen')}>
        {describeObserved(statement.observed, time)} ({formatZone(caravan.timeZone, language)}).{' '}
        <span className={styles.aside}>{t('countsFrom', { moment: formatMoment(report.fixAt, time) })}</span>
      </Fact>
      <Fact term={t('where')}>
        {statement.place ?? t('noPlaceName')}.{' '}
        <span className={styles.aside}>
          {t(`shown.${report.class}`, { distance: formatDistance(report.shown.precisionKm, style) })}
          {report.class === 'field' ? '' : `: ${describePosition(statement.position, language)}`}
        </span>
      </Fact>
      <Fact term={t('what')}>
        {common(`kind.${statement.kind}`)}, {common(`group.${statement.group}`)}
      </Fact>
      <Fact term={t('how')}>
        {statement.mode === null ? common('mode.unstated') : common(`mode.${statement.mode}`)}
      </Fact>
      <Fact term={t('people')}>
        {statement.people === null ? t('notSaid') : formatPeople(statement.people, language)}
      </Fact>
      <Fact term={t('whoSaysSo')}>
        <SourceWords data={data} time={time} />
      </Fact>
      <Fact term={t('received')}>
        {report.class === 'field' ? formatDayOf(receivedAt, time) : formatMoment(receivedAt, time)}
      </Fact>
      {statement.confidence !== undefined && (
        <Fact term={t('confidence')}>{common(`confidence.${statement.confidence}`)}</Fact>
      )}
      {statement.claimedKm !== undefined && (
        <Fact term={t('claimed')}>{formatDistance(statement.claimedKm, style)}</Fact>
      )}
      {statement.note !== null && <Fact term={t('note')}>{statement.note}</Fact>}
      <Fact term={t('status')}>
        {common('status.accepted')}. <span className={styles.aside}>{t(`class.${report.class}`)}</span>
      </Fact>
      <Fact term={t('inTrack')}>{describeTrackPart(data.part, style, time)}</Fact>
    </dl>
  );
}

function SourceWords({ data, time }: Pick<Props, 'data' | 'time'>) {
  const t = getTranslator(time.language, 'report-page');
  const common = getTranslator(time.language, 'common');
  const { source } = data.report.statement;
  return (
    <>
      {describeSource(source, time)}
      {source.kind !== 'eyewitness' && ` (${common(`sourceKind.${source.kind}`)})`}
      {source.published !== null && `, ${t('publishedOn', { date: formatDate(source.published, time.language) })}`}
      {source.url !== null && (
        <>
          <br />
          <a href={source.url} rel="nofollow noopener" className={styles.address}>
            {source.url}
          </a>
        </>
      )}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
