'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Messages } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';

/** Gives `useTranslations` in the browser the words of the regions that were picked for it. */
export function WordsProvider({
  language,
  messages,
  children,
}: {
  readonly language: Language;
  readonly messages: Partial<Messages>;
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
