import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { describeTracker } from '@/components/tracker/describe-tracker';
import { TrackerPage } from '@/components/tracker/tracker-page';
import { SiteHeader } from '@/components/ui/site-header';
import { UnknownPage } from '@/components/ui/unknown-page';
import { WordsForBrowser } from '@/components/ui/words-for-browser';
import type { Outlook } from '@/lib/core/forecast';
import { instantOfMs, parseLocalDate, wholeLocalDay } from '@/lib/core/time';
import { findLanguage } from '@/lib/i18n/language';
import type { PublicCaravan } from '@/lib/server/app';
import { findNewestMoment } from '@/lib/server/queries/find-public-caravan';
import { findForecastSource, readOutlook } from '@/lib/server/queries/read-forecast';
import { getTrackerData } from '@/lib/server/queries/tracker-data';
import { setResponseStatus } from '@/lib/server/response-status';
import { getApp } from '@/lib/server/running-app';
import { findLastMoment } from '@/lib/view-state/last-moment';
import { parseTypedMoment } from '@/lib/view-state/typed-moment';
import { DEFAULT_VIEW, parseViewState, type ViewState } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const language = findLanguage(lang) ?? 'en';
  const view = parseViewState(await searchParams);
  const known = await findCaravan(slug, view);
  if (!known) return {};
  const newest = findNewestMoment(known);
  const { title, description } = describeTracker({ ...known, newest }, { language, view });
  const shared = { ...DEFAULT_VIEW, at: view.at, map: view.map };
  return {
    title,
    description,
    openGraph: { title, description, type: 'website', locale: language === 'es' ? 'es_MX' : 'en_US' },
    alternates: {
      canonical: trackerPath(language, slug, shared),
      languages: { en: trackerPath('en', slug, shared), es: trackerPath('es', slug, shared) },
    },
  };
}

export default async function CaravanPage({ params, searchParams }: Props) {
  const { lang, slug } = await params;
  const query = await searchParams;
  const language = findLanguage(lang) ?? 'en';
  const view = parseViewState(query);
  const known = await findCaravan(slug, view);
  if (!known) {
    setResponseStatus(404);
    return <UnknownPage language={language} path={`/c/${slug}`} />;
  }
  const typed = parseTypedMoment({
    day: String(query.day),
    time: typeof query.time === 'string' ? query.time : '',
    timeZone: known.caravan.timeZone,
  });
  if (typed !== undefined) redirect(trackerPath(language, slug, { ...view, at: typed }));
  const day = parseLocalDate(String(query.known));
  if (day !== undefined) {
    const asOf = wholeLocalDay(day, known.caravan.timeZone).to;
    redirect(trackerPath(language, slug, { ...view, asOf, edition: null }));
  }
  return (
    <WordsForBrowser
      language={language}
      regions={['common', 'known-at', 'map', 'numbers', 'outlook', 'set-aside', 'share', 'timeline', 'tracker']}
    >
      <TrackerPage
        data={await getTrackerData(known)}
        view={view}
        language={language}
        hiddenReports={await countHiddenReports(known, view)}
        outlook={await readFirstOutlook(known, view)}
        tiles={getApp().environment.tiles}
        header={<SiteHeader language={language} path={trackerPath('en', slug, view)} variant="column" />}
      />
    </WordsForBrowser>
  );
}

function findCaravan(slug: string, { asOf, edition }: ViewState): Promise<PublicCaravan | undefined> {
  return getApp().publicCaravan(slug, { ...(asOf !== null && { asOf }), ...(edition !== null && { edition }) });
}

/** How many reports of today an earlier state of knowledge does not have; null: today's is shown. */
async function countHiddenReports(known: PublicCaravan, { asOf, edition }: ViewState): Promise<number | null> {
  if (asOf === null && edition === null) return null;
  const today = await getApp().publicCaravan(known.caravan.slug);
  return Math.max(0, (today?.reportCount ?? 0) - known.reportCount);
}

/** What is forecast at the moment that the page opens at: it stands in the HTML. */
async function readFirstOutlook(known: PublicCaravan, { at, asOf, edition }: ViewState): Promise<Outlook> {
  const source = await findForecastSource(getApp(), { known, edition: edition ?? undefined });
  const newest = findNewestMoment(known);
  const first = known.track.knots[0]?.at ?? newest;
  const last = findLastMoment({ newest, asOf });
  const moment = Math.min(last, Math.max(first, at ?? newest));
  return readOutlook(source, instantOfMs(moment));
}
