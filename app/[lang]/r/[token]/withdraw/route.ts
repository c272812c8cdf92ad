import { findLanguage } from '@/lib/i18n/language';
import { isReceiptToken, withdrawReport } from '@/lib/server/commands/receipts';
import { isFromOwnPages } from '@/lib/server/handle/cross-origin';
import { runPageWrite } from '@/lib/server/handle/page-write';
import { getApp } from '@/lib/server/running-app';
import { receiptPath } from '@/lib/wire/addresses';
import { isProblem, PROBLEMS } from '@/lib/wire/problem';

/** The button of a receipt, also without script: withdraws, and shows the receipt again. */
export async function POST(request: Request, { params }: { params: Promise<{ lang: string; token: string }> }) {
  const { lang, token } = await params;
  const language = findLanguage(lang) ?? 'en';
  if (!isFromOwnPages(request, getApp().environment)) return refuse(PROBLEMS['foreign-origin'].status);
  const outcome = await runPageWrite({
    headers: request.headers,
    scope: receiptPath('en', token),
    holdsToken: (app) => isReceiptToken(app, token),
    run: (context) => withdrawReport(context, token),
  });
  if (isProblem(outcome) && outcome.code !== 'unknown-receipt') return refuse(PROBLEMS[outcome.code].status);
  // An unknown receipt is said by the page itself.
  return new Response(null, {
    status: 303,
    headers: { Location: receiptPath(language, token), 'Cache-Control': 'no-store' },
  });
}

/** Someone typed the address of the form. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; token: string }> }) {
  const { lang, token } = await params;
  return new Response(null, { status: 303, headers: { Location: receiptPath(findLanguage(lang) ?? 'en', token) } });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
}
