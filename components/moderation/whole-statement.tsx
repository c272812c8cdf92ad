import type { ReportRevision } from '@/lib/core/report';
import { formatMoment, formatZone, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSighting, describeSource } from '@/lib/i18n/report-words';
import styles from './moderation.module.css';

/** A revision as it is stored: unrounded beyond the 0.01° that anything is kept with, undelayed. */
export function WholeStatement({ revision, time }: { readonly revision: ReportRevision; readonly time: TimeStyle }) {
  const t = getTranslator(time.language, 'moderation');
  const common = getTranslator(time.language, 'common');
  const { statement, receivedAt } = revision;
  const { source, position, accuracyKm, note } = statement;
  return (
    <dl className={styles.statement}>
      <div>
        <dt>{t('field.observed')}</dt>
        <dd>
          {describeObserved(statement.observed, time)} ({formatZone(time.timeZone, time.language)})
        </dd>
      </div>
      <div>
        <dt>{t('field.place')}</dt>
        <dd>
          {statement.place ?? '–'}{' '}
          <span className={styles.aside}>
            {position[1]}, {position[0]} · ±{accuracyKm} km
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('field.what')}</dt>
        <dd>{describeSighting(statement, time)}</dd>
      </div>
      <div>
        <dt>{t('field.source')}</dt>
        <dd>
          {describeSource(source, time)}
          {source.kind !== 'eyewitness' && ` (${common(`sourceKind.${source.kind}`)})`}{' '}
          {source.url !== null && (
            <a href={source.url} rel="nofollow noopener noreferrer">
              {source.url}
            </a>
          )}
        </dd>
      </div>
      {note !== null && (
        <div>
          <dt>{t('field.note')}</dt>
          <dd>{note}</dd>
        </div>
      )}
      <div>
        <dt>{t('field.received')}</dt>
        <dd>{formatMoment(receivedAt, time)}</dd>
      </div>
    </dl>
  );
}
