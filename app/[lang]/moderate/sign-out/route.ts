import { findLanguage } from '@/lib/i18n/language';
import { isFromOwnPages } from '@/lib/server/handle/cross-origin';
import { formatModeratorCookie } from '@/lib/server/permissions';
import { getApp } from '@/lib/server/running-app';
import { pagePath } from '@/lib/wire/addresses';

export async function POST(request: Request, { params }: { params: Promise<{ lang: string }> }) {
  if (!isFromOwnPages(request, getApp().environment)) return new Response(null, { status: 403 });
  return new Response(null, {
    status: 303,
    headers: {
      Location: pagePath(findLanguage((await params).lang) ?? 'en', '/moderate'),
      'Cache-Control': 'no-store',
      'Set-Cookie': formatModeratorCookie('', { isSecure: false }),
    },
  });
}
