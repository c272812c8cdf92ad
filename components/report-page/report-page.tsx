import { CopyButton } from '@/components/ui/copy-button';
import { formatDateOf, type NumberStyle, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSighting, describeSource } from '@/lib/i18n/report-words';
import { DEFAULT_VIEW } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';
import type { ReportPageData } from '@/lib/wire/report-page-data';
import { Contradicting } from './contradicting';
import { describePosition } from './list-changes';
import { ReportFacts } from './report-facts';
import { ReportHistory } from './report-history';
import styles from './report-page.module.css';

/** One report: what, when, where, who says so, what it does for the track, how it changed. */
export function ReportPage({
  data,
  style,
  permalink,
}: {
  readonly data: ReportPageData;
  readonly style: NumberStyle;
  /** Absolute address of this page. */
  readonly permalink: string;
}) {
  const { caravan, report } = data;
  const { language } = style;
  const time: TimeStyle = { language, timeZone: caravan.timeZone };
  const t = getTranslator(language, 'report-page');
  const common = getTranslator(language, 'common');
  const at = trackerPath(language, caravan.slug, { ...DEFAULT_VIEW, at: report.fixAt, units: style.units });
  const citation = cite(data, { time, permalink });
  return (
    <article className={styles.report}>
      <p className={styles.of}>
        {t('reportOf')} <a href={trackerPath(language, caravan.slug)}>{caravan.name[language]}</a>
      </p>
      <h1>
        {report.statement.place ?? describePosition(report.statement.position, language)}:{' '}
        {describeSighting(report.statement, time)}
      </h1>
      <p className={styles.when}>
        <b>{describeObserved(report.statement.observed, time)}</b>. {describeSource(report.statement.source, time)}
      </p>
      <ReportFacts data={data} style={style} time={time} />
      <p className={styles.links}>
        <a href={at}>{t('seeOnMap')}</a>
      </p>
      <Contradicting data={data} time={time} />
      <ReportHistory data={data} time={time} />
      <section aria-labelledby="cite" className={styles.part}>
        <h2 id="cite">{t('cite')}</h2>
        <p className={styles.citation}>{citation}</p>
        <CopyButton
          look="plain"
          text={citation}
          words={{ copy: t('copyCitation'), copied: common('copied'), failed: common('copyFailed') }}
        />
      </section>
    </article>
  );
}

function cite(
  { caravan, report, readAt }: ReportPageData,
  { time, permalink }: { readonly time: TimeStyle; readonly permalink: string },
): string {
  const t = getTranslator(time.language, 'report-page');
  const { statement, revision } = report;
  return t('citation', {
    source: describeSource(statement.source, time),
    address: statement.source.url === null ? '' : ` <${statement.source.url}>`,
    sighting: describeSighting(statement, time),
    place: statement.place ?? describePosition(statement.position, time.language),
    observed: describeObserved(statement.observed, time),
    caravan: caravan.name[time.language],
    revision,
    permalink,
    read: formatDateOf(readAt, time),
  });
}
