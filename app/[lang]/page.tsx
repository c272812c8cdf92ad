import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { OverviewMap } from '@/components/map/overview-map';
import { Page } from '@/components/ui/page';
import { UnknownPage } from '@/components/ui/unknown-page';
import { loadOverview } from '@/lib/data/load-overview';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';
import { listFrontCaravans } from '@/lib/server/queries/front';
import { setResponseStatus } from '@/lib/server/response-status';
import { getApp } from '@/lib/server/running-app';
import { parseViewState } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = findLanguage((await params).lang) ?? 'en';
  const t = getTranslator(language, 'common');
  return {
    title: { absolute: `${t('appName')} · ${t('tagline')}` },
    alternates: { canonical: pagePath(language, '/'), languages: { en: pagePath('en', '/'), es: pagePath('es', '/') } },
  };
}

export default async function Front({ params, searchParams }: Props) {
  const { lang } = await params;
  const language = findLanguage(lang);
  if (language === undefined) {
    setResponseStatus(404);
    return <UnknownPage language="en" path={`/${lang}`} />;
  }
  const { units } = parseViewState(await searchParams);
  const caravans = await listFrontCaravans(getApp());
  return (
    <Page language={language} path={units === 'km' ? '/' : `/?units=${units}`}>
      <FrontPage
        style={{ language, units }}
        caravans={caravans}
        map={<OverviewMap language={language} caravans={caravans} overview={loadOverview()} />}
      />
    </Page>
  );
}
