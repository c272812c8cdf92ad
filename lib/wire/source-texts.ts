/** What texts from outside may hold, whichever way they come in. Without zod, as an import reads too many for it. */

/** Control characters other than tab and line breaks, and halves of surrogate pairs. */
const UNWANTED_CHARACTERS = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** Whether a text holds control characters other than tab and line breaks, or half a surrogate pair. */
export function hasUnwantedCharacters(text: string): boolean {
  return UNWANTED_CHARACTERS.test(text);
}

/** Whether a text is the http or https address of a page that anyone can read: a host with a dot, nobody's user name. */
export function isPageAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hostname.includes('.');
}
