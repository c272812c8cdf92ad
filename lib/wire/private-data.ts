/** What must never be stored, and is looked for in all free text. */
export type PrivateData = 'phone' | 'e-mail' | 'handle' | 'document-number';

const ADDRESS_OF_PAGE = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;
const DATE_OR_TIME =
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g;
const COORDINATES = /-?\d{1,3}\.\d+\s*°?\s*[NSEWO]?\s*,\s*-?\d{1,3}\.\d+/g;
const AT_SIGN = /@|[([]at[)\]]/i;
const E_MAIL = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu;
const HANDLE = /(?:^|[\s(,;:])@[\w.]{3,}/;
const DIGITS_OF_A_PHONE = 9;
/** Digits in groups as phones are written; a thousands separator is a comma, which is not one of these. */
const DIGIT_GROUPS = /(\+?)\(?\d+\)?(?:[ .\-–/()]{1,2}\d+\)?)*/g;
/** Passports (a letter or two and six to nine digits) and the Mexican CURP. */
const DOCUMENT_NUMBER = /\b(?:[A-Z]{1,2}-?\d{6,9}|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d)\b/;

/**
 * Finds personal data in free text: phones (a `+`, or nine digits and more), e-mails, handles, document numbers. Dates,
 * coordinates, addresses of pages and counts ("8000–10000", "6,000 to 10,000") are none. Undefined: nothing found.
 */
export function findPrivateData(text: string): PrivateData | undefined {
  const rest = text.replace(ADDRESS_OF_PAGE, ' ');
  // Most texts have no sign of either; the look before spares a scan from every letter of a long one.
  if (AT_SIGN.test(rest) && E_MAIL.test(rest)) return 'e-mail';
  if (HANDLE.test(rest)) return 'handle';
  const withoutDates = rest.replace(DATE_OR_TIME, ' ; ').replace(COORDINATES, ' ; ');
  if (DOCUMENT_NUMBER.test(withoutDates)) return 'document-number';
  return [...withoutDates.matchAll(DIGIT_GROUPS)].some(isPhone) ? 'phone' : undefined;
}

function isPhone([run, plus]: RegExpMatchArray): boolean {
  const groups = run.match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  if (plus === '+') return digits >= 7;
  return digits >= DIGITS_OF_A_PHONE && !groups.every(isCount);
}

/** Years and round numbers of people. */
function isCount(group: string): boolean {
  return group.length <= 7 && (/^(?:19|20)\d\d$/.test(group) || Number(group) % 50 === 0);
}
