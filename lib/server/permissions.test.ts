import { describe, expect, it } from 'vitest';
import { addHours, instantOfMs } from '../core/time.ts';
import {
  formatModeratorCookie,
  isModerator,
  MODERATOR_COOKIE_SECONDS,
  readCredentials,
  signIn,
} from './permissions.ts';

const adminToken = 'correct-horse-battery';
const now = instantOfMs(Date.UTC(2024, 0, 1));
const context = { environment: { adminToken }, now };

describe('a moderator', () => {
  it('is known by the token as bearer', () => {
    expect(isModerator({ bearer: adminToken, cookie: undefined }, context)).toBe(true);
    expect(isModerator({ bearer: `${adminToken}x`, cookie: undefined }, context)).toBe(false);
    expect(isModerator({ bearer: '', cookie: undefined }, context)).toBe(false);
  });

  it('is known by the cookie of a sign-in, for twelve hours', () => {
    const cookie = signIn(adminToken, context);
    expect(isModerator({ bearer: undefined, cookie }, context)).toBe(true);
    const later = addHours(now, MODERATOR_COOKIE_SECONDS / 3600);
    expect(isModerator({ bearer: undefined, cookie }, { ...context, now: later })).toBe(false);
  });

  it('cannot lengthen the own cookie', () => {
    const [, seal] = signIn(adminToken, context)?.split('.') ?? [];
    expect(isModerator({ bearer: undefined, cookie: `9999999999.${seal}` }, context)).toBe(false);
  });

  it('loses the cookie when the token changes', () => {
    const cookie = signIn(adminToken, context);
    const changed = { environment: { adminToken: 'another-secret-token' }, now };
    expect(isModerator({ bearer: undefined, cookie }, changed)).toBe(false);
  });

  it('does not exist where no token is configured', () => {
    const none = { environment: { adminToken: null }, now };
    expect(signIn('', none)).toBeUndefined();
    expect(isModerator({ bearer: '', cookie: undefined }, none)).toBe(false);
    expect(isModerator({ bearer: undefined, cookie: '9999999999.x' }, none)).toBe(false);
  });

  it('never carries the token in the cookie', () => {
    const cookie = formatModeratorCookie(signIn(adminToken, context) ?? '', { isSecure: true });
    expect(cookie).not.toContain(adminToken);
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/);
  });

  it('signs in with the right token only', () => {
    expect(signIn('wrong-horse-battery!!', context)).toBeUndefined();
  });
});

describe('readCredentials', () => {
  it('reads bearer and cookie', () => {
    const headers = new Headers({ authorization: 'bearer abc', cookie: 'a=1; moderator=5.x; b=2' });
    expect(readCredentials(headers)).toEqual({ bearer: 'abc', cookie: '5.x' });
    expect(readCredentials(new Headers())).toEqual({ bearer: undefined, cookie: undefined });
  });

  it('takes another scheme for a wrong token, not for none', () => {
    expect(readCredentials(new Headers({ authorization: 'Basic abc' })).bearer).toBe('');
  });
});
