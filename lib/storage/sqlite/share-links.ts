import type { Kysely } from 'kysely';
import type { Store } from '../store.ts';
import type { Tables } from './tables.ts';
import { runWrite } from './write.ts';

type ShareLinkVerbs = Pick<Store, 'createShareLink' | 'findShareLink' | 'revokeShareLink'>;

export function shareLinkVerbs(db: Kysely<Tables>): ShareLinkVerbs {
  return {
    createShareLink: (write) =>
      runWrite<'slug-taken', undefined>(db, write, async (transaction) => {
        if (await exists(transaction, write.slug)) return { kind: 'slug-taken' };
        await transaction
          .insertInto('share_link')
          .values({
            slug: write.slug,
            view: write.view,
            delete_token_hash: write.deleteTokenHash,
            created_at: write.createdAt,
            expires_at: write.expiresAt,
          })
          .execute();
        return { kind: 'written', value: undefined };
      }),

    async findShareLink(slug) {
      const row = await db
        .selectFrom('share_link')
        .leftJoin('share_link_revocation', 'share_link_revocation.slug', 'share_link.slug')
        .select(['view', 'delete_token_hash', 'created_at', 'expires_at', 'revoked_at'])
        .where('share_link.slug', '=', slug)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        slug,
        view: row.view,
        deleteTokenHash: row.delete_token_hash,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        revokedAt: row.revoked_at,
      };
    },

    revokeShareLink: (write) =>
      runWrite<'unknown-share-link', undefined>(db, write, async (transaction) => {
        if (!(await exists(transaction, write.slug))) return { kind: 'unknown-share-link' };
        // The first revocation stands; a second one changes nothing.
        await transaction
          .insertInto('share_link_revocation')
          .values({ slug: write.slug, revoked_at: write.now })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return { kind: 'written', value: undefined };
      }),
  };
}

async function exists(transaction: Kysely<Tables>, slug: string): Promise<boolean> {
  const row = await transaction.selectFrom('share_link').select('slug').where('slug', '=', slug).executeTakeFirst();
  return row !== undefined;
}
