import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Names and secrets given out: random, without time or sequence in them. */

const LETTERS_AND_DIGITS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const SHARE_SLUG_LENGTH = 12;

/** The id of a report: 96 random bits, URL-safe. */
export function makeReportId(): string {
  return randomBytes(12).toString('base64url');
}

/** A token that only its holder knows: 192 random bits, URL-safe. Of it the hash is stored. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** The slug of a share link: 12 letters and digits (70 bits), which survive mail clients; none that look alike. */
export function makeShareSlug(): string {
  return Array.from({ length: SHARE_SLUG_LENGTH }, () => LETTERS_AND_DIGITS[randomInt(LETTERS_AND_DIGITS.length)]).join(
    '',
  );
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
