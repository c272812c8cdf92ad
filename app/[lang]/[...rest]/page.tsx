import type { Metadata } from 'next';
import { UnknownPage } from '@/components/ui/unknown-page';
import { findLanguage } from '@/lib/i18n/language';
import { setResponseStatus } from '@/lib/server/response-status';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** Any address that no page has: 404 in its language. */
export default async function RestPage({ params }: { params: Promise<{ lang: string; rest: string[] }> }) {
  const { lang, rest } = await params;
  setResponseStatus(404);
  return <UnknownPage language={findLanguage(lang) ?? 'en'} path={`/${rest.join('/')}`} />;
}
