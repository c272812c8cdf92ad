import { findLanguage } from '@/lib/i18n/language';
import { findBaseUrl } from '@/lib/server/handle/call';
import { findClientAddress } from '@/lib/server/handle/client-address';
import { isFromOwnPages } from '@/lib/server/handle/cross-origin';
import { readForm } from '@/lib/server/handle/read-form';
import { formatModeratorCookie, signIn } from '@/lib/server/permissions';
import { getApp } from '@/lib/server/running-app';
import { pagePath } from '@/lib/wire/addresses';

/** The token, typed once, becomes a cookie that scripts cannot read and other sites cannot send. */
export async function POST(request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const page = pagePath(findLanguage((await params).lang) ?? 'en', '/moderate');
  const { environment, clock, writeLimiter } = getApp();
  if (!isFromOwnPages(request, environment)) return new Response(null, { status: 403 });
  const seconds = await writeLimiter.consume(findClientAddress(request.headers));
  if (seconds !== undefined) return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } });
  const form = await readForm(request);
  if (form === undefined) return new Response(null, { status: 415 });
  const token = form.get('token');
  const value = signIn(typeof token === 'string' ? token.trim() : '', { environment, now: clock() });
  if (value === undefined) return seeOther(`${page}?wrong=1`);
  const isSecure = findBaseUrl(request.headers, environment).startsWith('https:');
  return seeOther(page, { 'Set-Cookie': formatModeratorCookie(value, { isSecure }) });
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store', ...headers } });
}
