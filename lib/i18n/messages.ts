import type { Language } from '../view-state/view-state.ts';

/**
 * All words, by language and region of the screen. Each region has a file in `messages/<language>/<region>.json`;
 * both languages have the same keys (checked by `messages.test.ts`).
 */
import enCommon from './messages/en/common.json' with { type: 'json' };
import esCommon from './messages/es/common.json' with { type: 'json' };

const messages = {
  en: { common: enCommon },
  es: { common: esCommon },
} as const;

export type Messages = (typeof messages)['en'];

export function getMessages(language: Language): Messages {
  return messages[language];
}
