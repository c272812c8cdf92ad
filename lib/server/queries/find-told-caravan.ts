import type { Caravan } from '../../core/caravan.ts';
import type { Instant } from '../../core/time.ts';
import type { App } from '../app.ts';
import { describeShareLink } from './find-share-link.ts';

/**
 * The caravan of a link that has expired, if the public may still read of it. Undefined also for a link that somebody
 * deleted: the reason is not known here, and may be that nobody is to be led there.
 */
export async function findToldCaravan(
  app: App,
  { slug, now }: { readonly slug: string; readonly now: Instant },
): Promise<Caravan | undefined> {
  const stored = await app.store.findShareLink(slug);
  if (!stored || stored.revokedAt !== null || stored.expiresAt === null || stored.expiresAt > now) return undefined;
  const known = await app.publicCaravan(describeShareLink(stored, '').view.caravan);
  return known && known.reportCount > 0 ? known.caravan : undefined;
}
