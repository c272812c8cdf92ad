import type { ShareView } from '../view-state/share-view.ts';

/** A share link as anyone may read it. */
export interface ShareLinkDocument {
  readonly slug: string;
  readonly view: ShareView;
  readonly url: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

/** What its maker gets, once: the token that deletes it. */
export type NewShareLinkDocument = ShareLinkDocument & { readonly deleteToken: string };
