import { LANGUAGES, type Language } from '../view-state/view-state.ts';

/** The language that the `[lang]` part of an address names; undefined for any other word. */
export function findLanguage(word: string): Language | undefined {
  return LANGUAGES.find((language) => language === word);
}
