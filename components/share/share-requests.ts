import { apiPaths } from '@/lib/wire/addresses';
import type { toShareLinkBody } from './share-choices';

/** What the server said of a new link. */
export type NewLink =
  | { readonly kind: 'made'; readonly slug: string; readonly url: string; readonly deleteToken: string }
  | { readonly kind: 'failed'; readonly reason: 'too-many-writes' | 'other' };

export async function requestShareLink(body: NonNullable<ReturnType<typeof toShareLinkBody>>): Promise<NewLink> {
  const response = await send(apiPaths.shareLinks(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response?.status === 429) return { kind: 'failed', reason: 'too-many-writes' };
  return response?.ok === true ? parseNewLink(await response.json()) : { kind: 'failed', reason: 'other' };
}

/** Whether the link is gone: deleted now, or unknown already. */
export async function requestDeletion(link: { readonly slug: string; readonly deleteToken: string }): Promise<boolean> {
  const response = await send(apiPaths.shareLink(link.slug), {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${link.deleteToken}` },
  });
  return response !== undefined && (response.ok || response.status === 404);
}

/** Undefined: no connection. */
async function send(address: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function parseNewLink(answer: unknown): NewLink {
  const { slug, url, deleteToken } = answer as Partial<Record<'slug' | 'url' | 'deleteToken', unknown>>;
  if (typeof slug === 'string' && typeof url === 'string' && typeof deleteToken === 'string') {
    return { kind: 'made', slug, url, deleteToken };
  }
  throw new Error('The answer to a new share link has no slug, url and deleteToken.');
}
