import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { GoneLink } from '@/components/share/gone-link';
import { UnknownPage } from '@/components/ui/unknown-page';
import { findLanguage } from '@/lib/i18n/language';
import { findBaseUrl } from '@/lib/server/handle/call';
import { findShareLink } from '@/lib/server/queries/find-share-link';
import { findToldCaravan } from '@/lib/server/queries/find-told-caravan';
import { setResponseStatus } from '@/lib/server/response-status';
import { getApp } from '@/lib/server/running-app';
import { formatShareAddress } from '@/lib/view-state/share-view';
import { isProblem, PROBLEMS } from '@/lib/wire/problem';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** Opens a share link. The language of this address wins over the one the link was made in. */
export default async function OpenShareLink({ params }: { params: Promise<{ lang: string; slug: string }> }) {
  const { lang, slug } = await params;
  const language = findLanguage(lang) ?? 'en';
  const app = getApp();
  const baseUrl = findBaseUrl(await headers(), app.environment);
  const now = app.clock();
  const found = await findShareLink(app, { slug, now, baseUrl });
  if (!isProblem(found)) redirect(formatShareAddress({ ...found.link.view, lang: language }));
  const path = `/s/${encodeURIComponent(slug)}`;
  if (PROBLEMS[found.code].status !== 410) {
    setResponseStatus(404);
    return <UnknownPage language={language} path={path} />;
  }
  setResponseStatus(410);
  const reason = found.code === 'share-link-expired' ? 'expired' : 'deleted';
  const caravan = await findToldCaravan(app, { slug, now });
  return <GoneLink language={language} path={path} reason={reason} caravan={caravan} />;
}
