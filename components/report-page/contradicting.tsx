import type { TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSighting, describeSource } from '@/lib/i18n/report-words';
import { reportPagePath } from '@/lib/wire/addresses';
import type { ReportPageData } from '@/lib/wire/report-page-data';
import styles from './report-page.module.css';

/** The other side of a contradiction between sources: kept visible, not settled in silence. */
export function Contradicting({ data, time }: { readonly data: ReportPageData; readonly time: TimeStyle }) {
  const t = getTranslator(time.language, 'report-page');
  if (data.contradicting.length === 0) return null;
  return (
    <section aria-labelledby="contradicting" className={styles.part}>
      <h2 id="contradicting">{t('contradicting')}</h2>
      <p className={styles.aside}>{t('contradictingText')}</p>
      <ul>
        {data.contradicting.map(({ id, statement }) => (
          <li key={id}>
            <a href={reportPagePath(time.language, data.caravan.slug, id)}>
              {statement.place}, {describeSighting(statement, time)}
            </a>
            <span className={styles.aside}>
              {' '}
              {describeSource(statement.source, time)}, {describeObserved(statement.observed, time)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
