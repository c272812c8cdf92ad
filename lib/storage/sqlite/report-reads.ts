import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { ReportRevision } from '../../core/report.ts';
import type { Store } from '../store.ts';
import { parseRevisionRow } from './report-row.ts';
import type { ReportRevisionTable, Tables } from './tables.ts';

type ReportReads = Pick<
  Store,
  'streamHistories' | 'listRevisions' | 'listRevisionsOf' | 'listPending' | 'findReportIdByReceipt'
>;

/** Rows a batch: some 5 ms of work, then others have their turn; and small enough to be garbage before it is old. */
const BATCH_SIZE = 500;

export function reportReads(db: Kysely<Tables>): ReportReads {
  return {
    streamHistories: (query) => streamHistories(db, query),

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
async function* streamHistories(
  db: Kysely<Tables>,
  query: Parameters<Store['streamHistories']>[0],
): AsyncGenerator<readonly (readonly ReportRevision[])[]> {
  const { caravan, edition = Number.MAX_SAFE_INTEGER, batchSize = BATCH_SIZE } = query;
  let last = 0;
  while (true) {
    const rows: readonly ReportRevisionTable[] = await db
      .selectFrom('report_revision')
      .selectAll()
      .where('caravan', '=', caravan)
      .where('edition', '>', last)
      .where('edition', '<=', edition)
      .where('revision', '=', 1)
      .orderBy('edition')
      .limit(batchSize)
      .execute();
    const newest = rows.at(-1);
    if (newest === undefined) return;
    const later = await listLater(db, { first: last, last: newest.edition, caravan, edition });
    yield rows.map((row) => [parseRevisionRow(row), ...(later.get(row.report_id) ?? [])]);
    if (rows.length < batchSize) return;
    last = newest.edition;
    await yieldToOthers();
  }
}

/** The later revisions, by report, of those whose first edition is after `first` and not after `last`. */
async function listLater(
  db: Kysely<Tables>,
  range: { readonly first: number; readonly last: number; readonly caravan: string; readonly edition: number },
): Promise<ReadonlyMap<string, readonly ReportRevision[]>> {
  const rows = await db
    .selectFrom('report_revision as later')
    .innerJoin('report_revision as it', 'it.report_id', 'later.report_id')
    .selectAll('later')
    // Written out, not as parameters, so that the partial index serves.
    .where(sql<boolean>`later.revision > 1`)
    .where(sql<boolean>`it.revision = 1`)
    .where('later.caravan', '=', range.caravan)
    .where('later.edition', '<=', range.edition)
    .where('it.edition', '>', range.first)
    .where('it.edition', '<=', range.last)
    .orderBy('later.edition')
    .execute();
  const byReport = new Map<string, ReportRevision[]>();
  for (const revision of rows.map(parseRevisionRow)) {
    const known = byReport.get(revision.reportId);
    if (known === undefined) byReport.set(revision.reportId, [revision]);
    else known.push(revision);
  }
  return byReport;
}
