import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { ReportRevision } from '../../core/report.ts';
import type { Store } from '../store.ts';
import { parseRevisionRow } from './report-row.ts';
import type { ReportRevisionTable, Tables } from './tables.ts';

type ReportReads = Pick<
  Store,
  'streamRevisions' | 'listRevisions' | 'listRevisionsOf' | 'listPending' | 'findReportIdByReceipt'
>;

/** Rows a batch: some 20 ms of work, after which other requests have their turn. */
const BATCH_SIZE = 2000;

export function reportReads(db: Kysely<Tables>): ReportReads {
  return {
    streamRevisions: (query) => streamRevisions(db, query),

    async listRevisions(reportId) {
      const rows = await db
        .selectFrom('report_revision')
        .selectAll()
        .where('report_id', '=', reportId)
        .orderBy('revision')
        .execute();
      return rows.map(parseRevisionRow);
    },

    async listRevisionsOf(reportIds) {
      // One prepared statement however many ids there are.
      const rows = await db
        .selectFrom('report_revision')
        .selectAll()
        .where('report_id', 'in', sql<string>`(select value from json_each(${JSON.stringify(reportIds)}))`)
        .orderBy('edition')
        .execute();
      return rows.map(parseRevisionRow);
    },

    async listPending(limit) {
      const rows = await db
        .selectFrom('report_revision as it')
        .selectAll()
        // Written out, not as a parameter, so that the partial index serves.
        .where(sql<boolean>`it.status = 'pending'`)
        .where((it) =>
          it.not(
            it.exists(
              it
                .selectFrom('report_revision as later')
                .select('later.edition')
                .whereRef('later.report_id', '=', 'it.report_id')
                .whereRef('later.revision', '>', 'it.revision'),
            ),
          ),
        )
        .orderBy('received_at')
        .orderBy('edition')
        .limit(limit)
        .execute();
      return rows.map(parseRevisionRow);
    },

    async findReportIdByReceipt(receiptHash) {
      const row = await db
        .selectFrom('receipt')
        .select('report_id')
        .where('receipt_hash', '=', receiptHash)
        .executeTakeFirst();
      return row?.report_id;
    },
  };
}

/** Each batch is a query of its own that starts after the last edition: no cursor stays open between them. */
async function* streamRevisions(
  db: Kysely<Tables>,
  query: Parameters<Store['streamRevisions']>[0],
): AsyncGenerator<readonly ReportRevision[]> {
  const { caravan, edition = Number.MAX_SAFE_INTEGER, after = 0, batchSize = BATCH_SIZE } = query;
  let last = after;
  while (true) {
    const rows: readonly ReportRevisionTable[] = await db
      .selectFrom('report_revision')
      .selectAll()
      .where('caravan', '=', caravan)
      .where('edition', '>', last)
      .where('edition', '<=', edition)
      .orderBy('edition')
      .limit(batchSize)
      .execute();
    if (rows.length > 0) yield rows.map(parseRevisionRow);
    const newest = rows.at(-1);
    if (newest === undefined || rows.length < batchSize) return;
    last = newest.edition;
    await yieldToOthers();
  }
}
