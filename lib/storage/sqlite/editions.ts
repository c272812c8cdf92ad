import type { Kysely } from 'kysely';
import type { Instant } from '../../core/time.ts';
import type { Tables } from './tables.ts';

/** The newest edition of the store and of each caravan, held in memory: this process is the only writer. */
export interface Editions {
  readonly latest: () => number;
  readonly latestOf: (caravan: string) => number;
  /** To be called once the transaction that took the edition is committed. */
  readonly advance: (caravan: string, edition: number) => void;
}

export async function loadEditions(db: Kysely<Tables>): Promise<Editions> {
  const byCaravan = new Map<string, number>();
  const described = await db
    .selectFrom('caravan_revision')
    .select((row) => ['slug', row.fn.max('edition').as('edition')])
    .groupBy('slug')
    .execute();
  for (const { slug, edition } of described) {
    // One index seek a caravan: grouping all revisions would read every one of them.
    const reported = await db
      .selectFrom('report_revision')
      .select((row) => row.fn.max('edition').as('edition'))
      .where('caravan', '=', slug)
      .executeTakeFirst();
    byCaravan.set(slug, Math.max(edition, reported?.edition ?? 0));
  }
  let latest = Math.max(0, ...byCaravan.values());
  return {
    latest: () => latest,
    latestOf: (caravan) => byCaravan.get(caravan) ?? 0,
    advance(caravan, edition) {
      byCaravan.set(caravan, Math.max(edition, byCaravan.get(caravan) ?? 0));
      latest = Math.max(latest, edition);
    },
  };
}

/**
 * The first edition that is free; call inside the transaction that takes it. Reports and descriptions share them.
 * They follow the clock, in milliseconds, and are no count: one that is told to the public tells nothing of how much was
 * written before it.
 */
export async function takeEdition(transaction: Kysely<Tables>, now: Instant): Promise<number> {
  const reports = await transaction
    .selectFrom('report_revision')
    .select((row) => row.fn.max('edition').as('edition'))
    .executeTakeFirst();
  const caravans = await transaction
    .selectFrom('caravan_revision')
    .select((row) => row.fn.max('edition').as('edition'))
    .executeTakeFirst();
  return Math.max(now, 1 + Math.max(reports?.edition ?? 0, caravans?.edition ?? 0));
}
