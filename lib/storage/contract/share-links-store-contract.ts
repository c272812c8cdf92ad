import { describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { LATER, makeShareLink, NOW, WRITTEN } from './samples.ts';
import type { WithStore } from './with-store.ts';

export function describeShareLinks(withStore: WithStore): void {
  describe('share links', () => {
    it(
      'are found as they were made, and stay after their end with the time of it',
      withStore(async (store) => {
        const link = makeShareLink({ expiresAt: LATER });
        expect(await store.createShareLink({ ...link, now: NOW })).toEqual(WRITTEN);
        expect(await store.findShareLink('abc123')).toEqual(link);
        expect(await store.revokeShareLink({ slug: 'abc123', now: LATER })).toEqual(WRITTEN);
        expect(await store.revokeShareLink({ slug: 'abc123', now: instantOfMs(LATER + 1000) })).toEqual(WRITTEN);
        expect(await store.findShareLink('abc123')).toEqual({ ...link, revokedAt: LATER });
      }),
    );

    it(
      'refuse a slug that is taken, and are unknown by another spelling',
      withStore(async (store) => {
        await store.createShareLink({ ...makeShareLink(), now: NOW });
        const second = makeShareLink({ view: '{}' });
        expect(await store.createShareLink({ ...second, now: NOW })).toEqual({ kind: 'slug-taken' });
        expect(await store.findShareLink('ABC123')).toBeUndefined();
        expect(await store.revokeShareLink({ slug: 'ABC123', now: NOW })).toEqual({ kind: 'unknown-share-link' });
        expect(await store.findShareLink('abc123')).toEqual(makeShareLink());
      }),
    );
  });
}
