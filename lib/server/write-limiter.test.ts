import { describe, expect, it } from 'vitest';
import { createWriteLimiter, findNetworkPrefix } from './write-limiter.ts';

describe('createWriteLimiter', () => {
  it('lets 120 writes of a network pass in a minute and tells the 121st how long to wait', async () => {
    const limiter = createWriteLimiter(() => 0);
    for (let write = 0; write < 120; write++) {
      expect(await limiter.consume(`192.0.2.${write}`)).toBeUndefined();
    }
    const wait = await limiter.consume('192.0.2.200');
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await limiter.consume('198.51.100.1')).toBeUndefined();
  });

  it('forgets who wrote when its key changes after a day', async () => {
    let now = 0;
    const limiter = createWriteLimiter(() => now);
    for (let write = 0; write < 120; write++) await limiter.consume('192.0.2.1');
    now = 86_400_000;
    expect(await limiter.consume('192.0.2.1')).toBeUndefined();
  });
});

describe('findNetworkPrefix', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:85a3:1::7', '2001:db8:85a3::/48'],
    ['2001:0db8:85a3:ffff:0:0:0:7', '2001:db8:85a3::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['2001:db8::', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', 'unknown'],
  ])('reads the network of %s', (address, prefix) => {
    expect(findNetworkPrefix(address)).toBe(prefix);
  });
});
