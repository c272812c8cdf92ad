import { sql } from 'kysely';
import type { Store } from '../store.ts';
import { caravanVerbs } from './caravans.ts';
import { openConnection } from './connection.ts';
import { loadEditions } from './editions.ts';
import { migrateToLatest } from './migrations.ts';
import { reportReads } from './report-reads.ts';
import { reportWrites } from './report-writes.ts';
import { shareLinkVerbs } from './share-links.ts';
import { findAnswer } from './write.ts';

/**
 * The store in one SQLite file, opened by this process alone.
 * Throws `DatabaseLockedError` when another process has it.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const db = openConnection(path);
  await migrateToLatest(db);
  const editions = await loadEditions(db);
  return {
    ...caravanVerbs(db, editions),
    ...reportReads(db),
    ...reportWrites(db, editions),
    ...shareLinkVerbs(db),
    latestEdition: async () => editions.latest(),
    latestEditionOf: async (caravan) => editions.latestOf(caravan),
    findAnswer: (key) => findAnswer(db, key),
    async assertWritable() {
      await sql`insert into write_probe (id, at) values (1, unixepoch()) on conflict (id) do update set at = excluded.at`.execute(
        db,
      );
    },
    close: () => db.destroy(),
  };
}
