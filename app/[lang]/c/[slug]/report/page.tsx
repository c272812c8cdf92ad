import type { Metadata } from 'next';
import { Page } from '@/components/ui/page.tsx';
import { UnknownPage } from '@/components/ui/unknown-page.tsx';
import { WordsForBrowser } from '@/components/ui/words-for-browser.tsx';
import { findBecomesPastAt, findPolicy, type PublicationContext } from '@/lib/core/publication-class.ts';
import { localDateOf } from '@/lib/core/time.ts';
import { formatZone } from '@/lib/i18n/format.ts';
import { findLanguage } from '@/lib/i18n/language.ts';
import { getTranslator } from '@/lib/i18n/messages.ts';
import { getTrackerData } from '@/lib/server/queries/tracker-data.ts';
import { setResponseStatus } from '@/lib/server/response-status.ts';
import { getApp } from '@/lib/server/running-app.ts';
import { readReportForm } from '@/lib/wire/report-form.ts';
import styles from './page.module.css';
import { RecentReports } from './recent-reports.tsx';
import { ReportScreen } from './report-screen.tsx';

// Each visitor gets a key of their own for the form, so the page is never kept by anyone.
export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = findLanguage((await params).lang) ?? 'en';
  return { title: getTranslator(language, 'report-form')('title'), robots: { index: false } };
}

export default async function ReportFormPage({ params }: Props) {
  const { lang, slug } = await params;
  const language = findLanguage(lang) ?? 'en';
  const app = getApp();
  const known = await app.publicCaravan(slug);
  if (!known) {
    setResponseStatus(404);
    return <UnknownPage language={language} path={`/c/${slug}/report`} />;
  }
  const t = getTranslator(language, 'report-form');
  const { caravan } = known;
  const now = app.clock();
  const today = localDateOf(now, caravan.timeZone);
  const data = await getTrackerData(known);
  const lastFixAt = data.reports.at(-1)?.fixAt;
  const { environment } = app;
  // Of a caravan that only fell silent a new report says that it goes on: so its silence does not count here.
  const context: PublicationContext = { caravan, policy: environment.publicationFloor, now, lastReceivedAt: null };
  const becomesPastAt = findBecomesPastAt(context);
  const isPast = becomesPastAt !== null && becomesPastAt <= now;
  const isOver = isPast || caravan.endedOn !== null || data.reports.some((report) => report.class === 'past');
  const day = isOver && lastFixAt !== undefined ? localDateOf(lastFixAt, caravan.timeZone) : today;
  return (
    <Page language={language} path={`/c/${slug}/report`}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t('lead', { caravan: caravan.name[language] })}</p>
      <WordsForBrowser language={language} regions={['common', 'map', 'report-form']}>
        <ReportScreen
          language={language}
          data={data}
          tiles={environment.tiles}
          today={today}
          zoneName={formatZone(caravan.timeZone, language)}
          caravan={{ slug, name: caravan.name[language], timeZone: caravan.timeZone, isPast, ...findPolicy(context) }}
          initialState={{
            kind: 'empty',
            values: { ...readReportForm(new FormData()), day, ...FIRST_CHOICES, key: crypto.randomUUID() },
          }}
          aside={
            <RecentReports
              language={language}
              slug={slug}
              timeZone={caravan.timeZone}
              reports={data.reports.slice(-6)}
            />
          }
        />
      </WordsForBrowser>
    </Page>
  );
}

const FIRST_CHOICES = {
  precision: 'day',
  kind: 'passing',
  mode: '',
  group: 'main',
  source_kind: 'eyewitness',
} as const;
