import { parseLocalDate } from '../core/time.ts';
import type { Language } from '../view-state/view-state.ts';
import { formatDate } from './format.ts';
import type { getTranslator } from './messages.ts';

/** What makes a report implausible, as the API says it: a code, a sentence, and what the sentence is made of. */
interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

const WORDED = ['future', 'after-end', 'off-road', 'too-fast', 'too-many-people'] as const;

/** Words a doubt in the reader's language; the API's own sentence where its code has no words here. */
export function describeDoubt(
  { code, message, parameters = {} }: Doubt,
  words: { readonly t: ReturnType<typeof getTranslator<'report-form'>>; readonly language: Language },
): string {
  const known = WORDED.find((each) => each === code);
  if (!known) return message;
  const endedOn = parseLocalDate(String(parameters.endedOn));
  return words.t(`doubt-${known}`, {
    ...parameters,
    ...(endedOn && { endedOn: formatDate(endedOn, words.language) }),
  });
}
