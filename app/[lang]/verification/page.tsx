import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';
import { VerificationPage } from '@/components/verification/verification-page';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';
import { getApp } from '@/lib/server/running-app';
import { pagePath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

const PATH = '/verification';

interface Props {
  readonly params: Promise<{ readonly lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = findLanguage((await params).lang) ?? 'en';
  const t = getTranslator(language, 'verification');
  return {
    title: t('title'),
    description: t('description'),
    alternates: {
      canonical: pagePath(language, PATH),
      languages: { en: pagePath('en', PATH), es: pagePath('es', PATH) },
    },
  };
}

export default async function Verification({ params }: Props) {
  const language = findLanguage((await params).lang) ?? 'en';
  return (
    <Page language={language} path={PATH}>
      <VerificationPage language={language} document={getApp().verification} />
    </Page>
  );
}
