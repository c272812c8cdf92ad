import { type Kysely, type Migration, Migrator } from 'kysely';
import { firstTables } from './migrations/0001-first-tables.ts';
import type { Tables } from './tables.ts';

/** In order of name, applied once each, for ever. A change of the tables is a new file, never an edit of an old one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
};

/** Brings the tables up to date; all of it or nothing. Throws with the name of the migration that failed. */
export async function migrateToLatest(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new Error(
    `The database could not be brought up to date${failed === undefined ? '' : ` by ${failed}`}: restore a copy, or start with the version that wrote it`,
    { cause: error },
  );
}
