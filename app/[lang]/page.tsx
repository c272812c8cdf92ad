import { notFound } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';

export const dynamic = 'force-dynamic';

export default async function FrontPage({ params }: { params: Promise<{ lang: string }> }) {
  const language = findLanguage((await params).lang);
  if (language === undefined) notFound();
  const t = getTranslator(language, 'common');
  return (
    <Page language={language} path="/">
      <h1>{t('appName')}</h1>
    </Page>
  );
}
