import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Names and secrets given out: random, without time or sequence in them. */

const LETTERS_AND_DIGITS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const SHARE_SLUG_LENGTH = 12;

const ID_BYTES = 12;
const POOL_BYTES = 1024 * ID_BYTES;
let pool = Buffer.alloc(0);

/** The id of a report: 96 random bits, URL-safe. A call to the system for each took a sixth of an import. */
export function makeReportId(): string {
  if (pool.length === 0) pool = randomBytes(POOL_BYTES);
  const id = pool.toString('base64url', 0, ID_BYTES);
  pool = pool.subarray(ID_BYTES);
  return id;
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
