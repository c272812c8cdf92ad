import type { Metadata } from 'next';
import { MethodPage } from '@/components/method/method-page';
import { Page } from '@/components/ui/page';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';
import { getApp } from '@/lib/server/running-app';
import { pagePath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = findLanguage((await params).lang) ?? 'en';
  const t = getTranslator(language, 'method');
  const path = '/method';
  return {
    title: t('title'),
    description: t('lead'),
    alternates: {
      canonical: pagePath(language, path),
      languages: { en: pagePath('en', path), es: pagePath('es', path) },
    },
  };
}

export default async function Method({ params }: Props) {
  const language = findLanguage((await params).lang) ?? 'en';
  const { publicationDelayHours, publicationCellKm } = getApp().environment;
  return (
    <Page language={language} path="/method">
      <MethodPage language={language} facts={{ delayHours: publicationDelayHours, cellKm: publicationCellKm }} />
    </Page>
  );
}
