import { formatInstant, type Instant } from '../../core/time.ts';
import type { StoredShareLink } from '../../storage/store.ts';
import type { ShareView } from '../../view-state/share-view.ts';
import { shareLinkPath } from '../../wire/addresses.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { ShareLinkDocument } from '../../wire/share-link.ts';
import type { App } from '../app.ts';

/** A share link that still opens; the problem says whether it is unknown, was deleted or has expired. */
export async function findShareLink(
  app: App,
  { slug, now, baseUrl }: { readonly slug: string; readonly now: Instant; readonly baseUrl: string },
): Promise<{ readonly kind: 'link'; readonly link: ShareLinkDocument; readonly expiresAt: Instant | null } | Problem> {
  const stored = await app.store.findShareLink(slug);
  if (!stored) return problem('unknown-share-link', 'No share link has this slug.');
  if (stored.revokedAt !== null) return problem('share-link-revoked', 'Its maker or a moderator deleted this link.');
  if (stored.expiresAt !== null && stored.expiresAt <= now) {
    return problem('share-link-expired', `This link was good until ${formatInstant(stored.expiresAt)}.`);
  }
  return { kind: 'link', link: describeShareLink(stored, baseUrl), expiresAt: stored.expiresAt };
}

export function describeShareLink(
  stored: Omit<StoredShareLink, 'deleteTokenHash'>,
  baseUrl: string,
): ShareLinkDocument {
  const view = parseStoredView(stored.view);
  return {
    slug: stored.slug,
    view,
    url: `${baseUrl}${shareLinkPath(view.lang === 'es' ? 'es' : 'en', stored.slug)}`,
    createdAt: formatInstant(stored.createdAt),
    expiresAt: stored.expiresAt === null ? null : formatInstant(stored.expiresAt),
  };
}

/** Views were validated when stored; what a later version no longer knows falls back in the parser of the address. */
function parseStoredView(json: string): ShareView {
  return JSON.parse(json) as ShareView;
}
