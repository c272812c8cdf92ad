import '@/components/tokens.css';
import '@/components/global.css';
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { ThemeScript } from '@/components/ui/theme-script';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';
import { findBaseUrl } from '@/lib/server/handle/call';
import { getApp } from '@/lib/server/running-app';

// Latin only, 29 kB: all that English, Spanish and the names of towns need. Next preloads it and fits the fallback.
const sourceSans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'swap',
  variable: '--font-source',
});

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly lang: string }>;
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#141412' },
  ],
};

export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const t = getTranslator(findLanguage((await params).lang) ?? 'en', 'common');
  return {
    metadataBase: new URL(findBaseUrl(await headers(), getApp().environment)),
    title: { default: t('appName'), template: `%s · ${t('appName')}` },
    description: t('description'),
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const language = findLanguage((await params).lang);
  if (language === undefined) notFound();
  const t = getTranslator(language, 'common');
  const requestHeaders = await headers();
  return (
    // The script in the head adds attributes before React starts.
    <html lang={language} className={sourceSans.variable} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={findNonce(requestHeaders.get('content-security-policy'))} />
      </head>
      <body>
        <SkipLink words={t('skipToContent')} />
        {children}
      </body>
    </html>
  );
}

/** The server hands the policy of the answer over in a header of the request, as Next wants it. */
function findNonce(policy: string | null): string | undefined {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
}
