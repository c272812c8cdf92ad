import type { ReactNode } from 'react';
import { pickMessages, type Region } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { WordsProvider } from './words-provider';

/** Sends the words of the named regions to the browser, where the parts inside read them with `useTranslations`. */
export function WordsForBrowser({
  language,
  regions,
  children,
}: {
  readonly language: Language;
  readonly regions: readonly Region[];
  readonly children: ReactNode;
}) {
  return (
    <WordsProvider language={language} messages={pickMessages(language, regions)}>
      {children}
    </WordsProvider>
  );
}
