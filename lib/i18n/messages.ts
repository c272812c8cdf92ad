import type {} from 'use-intl';
import { createTranslator } from 'use-intl/core';
import type { Language } from '../view-state/view-state.ts';
import enCommon from './messages/en/common.json' with { type: 'json' };
import enFront from './messages/en/front.json' with { type: 'json' };
import enKnownAt from './messages/en/known-at.json' with { type: 'json' };
import enMap from './messages/en/map.json' with { type: 'json' };
import enMethod from './messages/en/method.json' with { type: 'json' };
import enModeration from './messages/en/moderation.json' with { type: 'json' };
import enNumbers from './messages/en/numbers.json' with { type: 'json' };
import enOutlook from './messages/en/outlook.json' with { type: 'json' };
import enReceipt from './messages/en/receipt.json' with { type: 'json' };
import enReportForm from './messages/en/report-form.json' with { type: 'json' };
import enReportPage from './messages/en/report-page.json' with { type: 'json' };
import enSetAside from './messages/en/set-aside.json' with { type: 'json' };
import enShare from './messages/en/share.json' with { type: 'json' };
import enTextPage from './messages/en/text-page.json' with { type: 'json' };
import enTimeline from './messages/en/timeline.json' with { type: 'json' };
import enTracker from './messages/en/tracker.json' with { type: 'json' };
import enVerification from './messages/en/verification.json' with { type: 'json' };
import esCommon from './messages/es/common.json' with { type: 'json' };
import esFront from './messages/es/front.json' with { type: 'json' };
import esKnownAt from './messages/es/known-at.json' with { type: 'json' };
import esMap from './messages/es/map.json' with { type: 'json' };
import esMethod from './messages/es/method.json' with { type: 'json' };
import esModeration from './messages/es/moderation.json' with { type: 'json' };
import esNumbers from './messages/es/numbers.json' with { type: 'json' };
import esOutlook from './messages/es/outlook.json' with { type: 'json' };
import esReceipt from './messages/es/receipt.json' with { type: 'json' };
import esReportForm from './messages/es/report-form.json' with { type: 'json' };
import esReportPage from './messages/es/report-page.json' with { type: 'json' };
import esSetAside from './messages/es/set-aside.json' with { type: 'json' };
import esShare from './messages/es/share.json' with { type: 'json' };
import esTextPage from './messages/es/text-page.json' with { type: 'json' };
import esTimeline from './messages/es/timeline.json' with { type: 'json' };
import esTracker from './messages/es/tracker.json' with { type: 'json' };
import esVerification from './messages/es/verification.json' with { type: 'json' };

/**
 * All words, by language and region of the screen. Each region has a file in `messages/<language>/<region>.json`;
 * both languages have the same keys and arguments (`messages.test.ts`). The server translates with
 * `getTranslator(language, region)`; a part that runs in the browser gets the regions it needs, and no others, by
 * `<WordsForBrowser language regions>` and reads them with `useTranslations(region)`.
 */
const messages = {
  en: {
    common: enCommon,
    front: enFront,
    'known-at': enKnownAt,
    map: enMap,
    method: enMethod,
    moderation: enModeration,
    numbers: enNumbers,
    outlook: enOutlook,
    receipt: enReceipt,
    'report-form': enReportForm,
    'report-page': enReportPage,
    'set-aside': enSetAside,
    share: enShare,
    'text-page': enTextPage,
    timeline: enTimeline,
    tracker: enTracker,
    verification: enVerification,
  },
  es: {
    common: esCommon,
    front: esFront,
    'known-at': esKnownAt,
    map: esMap,
    method: esMethod,
    moderation: esModeration,
    numbers: esNumbers,
    outlook: esOutlook,
    receipt: esReceipt,
    'report-form': esReportForm,
    'report-page': esReportPage,
    'set-aside': esSetAside,
    share: esShare,
    'text-page': esTextPage,
    timeline: esTimeline,
    tracker: esTracker,
    verification: esVerification,
  },
};

export type Messages = (typeof messages)['en'];
export type Region = keyof Messages;

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}

/** The words of some regions of the screen, to be sent to the browser. */
export function pickMessages(language: Language, regions: readonly Region[]): Partial<Messages> {
  const all: Messages = messages[language];
  return Object.fromEntries(regions.map((region) => [region, all[region]]));
}

/** Translates the keys of one region: `t('key', { argument })`; ICU plurals and selects, typed keys. */
export function getTranslator<R extends Region>(language: Language, region: R) {
  return createTranslator({ locale: language, messages: messages[language], namespace: region });
}
