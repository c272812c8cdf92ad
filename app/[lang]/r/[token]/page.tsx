import type { Metadata } from 'next';
import { ReceiptPage } from '@/components/receipt/receipt-page';
import { Page } from '@/components/ui/page';
import { UnknownPage } from '@/components/ui/unknown-page';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';
import { findReceiptPage } from '@/lib/server/queries/receipt-page';
import { setResponseStatus } from '@/lib/server/response-status';
import { getApp } from '@/lib/server/running-app';
import { receiptPath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = getTranslator(findLanguage((await params).lang) ?? 'en', 'receipt');
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'same-origin' };
}

export default async function Receipt({ params }: Props) {
  const { lang, token } = await params;
  const language = findLanguage(lang) ?? 'en';
  const path = receiptPath('en', token);
  const data = await findReceiptPage(getApp(), token);
  if (data === undefined) {
    setResponseStatus(404);
    return <UnknownPage language={language} path="/" />;
  }
  return (
    <Page language={language} path={path} width="text">
      <ReceiptPage language={language} data={data} withdrawAction={`${receiptPath(language, token)}/withdraw`} />
    </Page>
  );
}
