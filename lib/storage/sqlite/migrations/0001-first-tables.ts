import { type Kysely, type Migration, sql } from 'kysely';

const APPEND_ONLY = [
  'caravan_revision',
  'caravan_event',
  'report_revision',
  'receipt',
  'share_link',
  'share_link_revocation',
  'answer',
] as const;

export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await createCaravanTables(db);
    await createReportTables(db);
    await createShareLinkTables(db);
    await createAnswerTables(db);
    for (const table of APPEND_ONLY) await forbidChanges(db, table);
  },
};

async function createCaravanTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('caravan_revision')
    .addColumn('edition', 'integer', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'integer', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('caravan_revision_by_slug')
    .on('caravan_revision')
    .columns(['slug', 'edition'])
    .unique()
    .execute();
  await db.schema
    .createTable('caravan_event')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('caravan', 'text', (column) => column.notNull())
    .addColumn('on_date', 'text', (column) => column.notNull())
    .addColumn('title_en', 'text', (column) => column.notNull())
    .addColumn('title_es', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addUniqueConstraint('caravan_event_id', ['caravan', 'id'])
    .execute();
}

async function createReportTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_revision')
    .addColumn('edition', 'integer', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('caravan', 'text', (column) => column.notNull())
    .addColumn('received_at', 'integer', (column) => column.notNull())
    .addColumn('recorded_at', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('observed_from', 'integer', (column) => column.notNull())
    .addColumn('observed_to', 'integer', (column) => column.notNull())
    .addColumn('observed_precision', 'text', (column) => column.notNull())
    .addColumn('place', 'text')
    .addColumn('place_is_town', 'integer')
    .addColumn('lon', 'real', (column) => column.notNull())
    .addColumn('lat', 'real', (column) => column.notNull())
    .addColumn('accuracy_km', 'real', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('mode', 'text')
    .addColumn('caravan_group', 'text', (column) => column.notNull())
    .addColumn('people_low', 'integer')
    .addColumn('people_high', 'integer')
    .addColumn('source_kind', 'text', (column) => column.notNull())
    .addColumn('source_name', 'text', (column) => column.notNull())
    .addColumn('source_url', 'text')
    .addColumn('source_published', 'text')
    .addColumn('note', 'text')
    .addColumn('confidence', 'text')
    .addColumn('conflict', 'text')
    .addColumn('claimed_km', 'real')
    .addUniqueConstraint('report_revision_number', ['report_id', 'revision'])
    .addCheckConstraint('observed_in_order', sql`observed_from <= observed_to`)
    .execute();
  // Streams of one caravan, and its newest edition, are read off this index.
  await db.schema
    .createIndex('report_revision_by_caravan')
    .on('report_revision')
    .columns(['caravan', 'edition'])
    .execute();
  // The queue reads the few that wait, however many reports there are.
  await sql`create index report_revision_pending on report_revision (edition) where status = 'pending'`.execute(db);
  // Few reports are ever revised: streams join their later revisions from here.
  await sql`create index report_revision_later on report_revision (caravan, edition) where revision > 1`.execute(db);
  await db.schema
    .createTable('receipt')
    .addColumn('receipt_hash', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull())
    .execute();
}

async function createShareLinkTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('share_link')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('view', 'text', (column) => column.notNull())
    .addColumn('delete_token_hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'integer')
    .execute();
  await db.schema
    .createTable('share_link_revocation')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('revoked_at', 'integer', (column) => column.notNull())
    .execute();
}

async function createAnswerTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answer')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('write_probe')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute();
}

/** The promise of the port, kept by the database itself: what is written is never changed and never deleted. */
async function forbidChanges(db: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only: write a new row instead`)}); end`.execute(db);
  }
}
