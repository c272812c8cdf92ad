import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Bounds anonymous writes by network prefix: 120 a minute. Keeps a keyed hash of the prefix in memory, nothing else. */
export interface WriteLimiter {
  /** Undefined: go on. Else the seconds after which a write is accepted again, 1–60. */
  readonly consume: (address: string) => Promise<number | undefined>;
}

const WRITES_A_MINUTE = 120;
const DAY_MS = 86_400_000;

/**
 * A limiter whose keys cannot be turned back into addresses: the hash has a random key that is never stored and is
 * replaced each day. `now` in milliseconds; only used to tell when a day is over.
 */
export function createWriteLimiter(now: () => number): WriteLimiter {
  const limiter = new RateLimiterMemory({ points: WRITES_A_MINUTE, duration: 60 });
  let key = { secret: randomBytes(32), since: now() };
  return {
    async consume(address) {
      if (now() - key.since >= DAY_MS) key = { secret: randomBytes(32), since: now() };
      const hashed = createHmac('sha256', key.secret).update(findNetworkPrefix(address)).digest('base64url');
      try {
        await limiter.consume(hashed);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.min(60, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      }
    },
  };
}

/** The network of an address: /24 of IPv4 (also when written as IPv6), /48 of IPv6; else the text itself. */
export function findNetworkPrefix(address: string): string {
  const mapped = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address);
  if (mapped?.[1] !== undefined) return `${mapped[1]}.0/24`;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  // `::` stands for as many zero groups as are missing; the prefix needs the first three of eight.
  while (tail !== undefined && groups.length < 8 - tail.split(':').length) groups.push('0');
  if (tail !== undefined && tail !== '') groups.push(...tail.split(':'));
  const prefix = groups.slice(0, 3).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${prefix.join(':')}::/48`;
}
