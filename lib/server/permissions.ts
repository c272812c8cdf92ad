import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../core/time.ts';
import type { Environment } from './environment.mjs';

/** The cookie of a moderator who signed in on a page. It holds an expiry and a seal over it, never the token. */
export const MODERATOR_COOKIE = 'moderator';
export const MODERATOR_COOKIE_SECONDS = 12 * 3600;

/** What it takes to judge who asks. `cookie`: the value of {@link MODERATOR_COOKIE}. */
export interface Credentials {
  readonly bearer: string | undefined;
  readonly cookie: string | undefined;
}

/** The value of the cookie for someone who knows the token; undefined: the token is wrong, or none is configured. */
export function signIn(token: string, { environment, now }: SignInContext): string | undefined {
  const { adminToken } = environment;
  if (adminToken === null || !isEqualSecret(token, adminToken)) return undefined;
  const expiresAt = Math.floor(now / 1000) + MODERATOR_COOKIE_SECONDS;
  return `${expiresAt}.${sealExpiry(expiresAt, adminToken)}`;
}

/** `Set-Cookie` for a value of {@link signIn}; an empty value signs out. */
export function formatModeratorCookie(value: string, options: { readonly isSecure: boolean }): string {
  const maxAge = value === '' ? 0 : MODERATOR_COOKIE_SECONDS;
  const secure = options.isSecure ? '; Secure' : '';
  return `${MODERATOR_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`;
}

export function isModerator({ bearer, cookie }: Credentials, { environment, now }: SignInContext): boolean {
  const { adminToken } = environment;
  if (adminToken === null) return false;
  if (bearer !== undefined) return isEqualSecret(bearer, adminToken);
  const [expiresAt, seal] = cookie?.split('.') ?? [];
  if (expiresAt === undefined || seal === undefined || !/^\d{1,12}$/.test(expiresAt)) return false;
  return Number(expiresAt) * 1000 > now && isEqualSecret(seal, sealExpiry(Number(expiresAt), adminToken));
}

/** The credentials a request carries. */
export function readCredentials(headers: Headers): Credentials {
  const authorization = headers.get('authorization');
  const bearer = authorization === null ? undefined : (/^Bearer +(.*)$/i.exec(authorization.trim())?.[1] ?? '');
  const cookie = /(?:^|;\s*)moderator=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1];
  return { bearer, cookie };
}

interface SignInContext {
  readonly environment: Pick<Environment, 'adminToken'>;
  readonly now: Instant;
}

function sealExpiry(expiresAt: number, adminToken: string): string {
  return createHmac('sha256', adminToken).update(`moderator until ${expiresAt}`).digest('base64url');
}

/** Compares in a time that does not depend on where the texts differ, nor on their lengths. */
function isEqualSecret(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
