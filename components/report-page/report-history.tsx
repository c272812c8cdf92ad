import type { PublicRevision } from '@/lib/core/publication';
import { formatDayOf, formatMoment, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { ReportPageData } from '@/lib/wire/report-page-data';
import { listChanges } from './list-changes';
import styles from './report-page.module.css';

/** All versions that the public may see, newest first, each with what it changed. */
export function ReportHistory({ data, time }: { readonly data: ReportPageData; readonly time: TimeStyle }) {
  const t = getTranslator(time.language, 'report-page');
  const { history } = data;
  return (
    <section aria-labelledby="history" className={styles.part}>
      <h2 id="history">{t('history')}</h2>
      <ol reversed className={styles.history}>
        {history
          .map((revision, index) => (
            <li key={revision.report.revision}>
              <Version revision={revision} previous={history[index - 1]} time={time} />
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}

function Version({
  revision,
  previous,
  time,
}: {
  readonly revision: PublicRevision;
  readonly previous: PublicRevision | undefined;
  readonly time: TimeStyle;
}) {
  const t = getTranslator(time.language, 'report-page');
  const { report, recordedAt, author, reason } = revision;
  const when = report.class === 'field' ? formatDayOf(recordedAt, time) : formatMoment(recordedAt, time);
  const changes = previous === undefined ? [] : listChanges(previous.report.statement, report.statement, time);
  return (
    <>
      <p>
        <b>{t('version', { revision: report.revision })}</b>, {when}, {t(`author.${author}`)}
        {reason === null ? '' : `: ${reason}`}
      </p>
      {previous !== undefined && changes.length === 0 && <p className={styles.aside}>{t('nothingChanged')}</p>}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
