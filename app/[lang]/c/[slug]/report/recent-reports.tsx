import { formatDateOf, formatPeople } from '@/lib/i18n/format.ts';
import { getTranslator } from '@/lib/i18n/messages.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import { reportPagePath } from '@/lib/wire/addresses.ts';
import type { TrackerReport } from '@/lib/wire/tracker-data.ts';
import styles from './recent-reports.module.css';

interface RecentReportsProps {
  readonly language: Language;
  readonly slug: string;
  readonly timeZone: string;
  /** Oldest first. */
  readonly reports: readonly TrackerReport[];
}

/** What is public already, so that a sender sees what theirs would add; and what to do about another caravan. */
export function RecentReports({ language, slug, timeZone, reports }: RecentReportsProps) {
  const t = getTranslator(language, 'report-form');
  return (
    <aside className={styles.aside}>
      <h2>{t('recent')}</h2>
      {reports.length === 0 ? <p>{t('noRecent')}</p> : null}
      <ul>
        {reports.toReversed().map((report) => (
          <li key={report.id}>
            <a href={reportPagePath(language, slug, report.id)}>{report.place ?? report.position.join(', ')}</a>
            <span>{report.people ? formatPeople(report.people, language) : ''}</span>
            <span>{formatDateOf(report.fixAt, { language, timeZone })}</span>
            <span lang="en">{report.source.name}</span>
          </li>
        ))}
      </ul>
      <h2>{t('notListedTitle')}</h2>
      <p>{t('notListed')}</p>
    </aside>
  );
}
