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

    listRevisionsOf: (reportIds) => listRevisionsOf(db, reportIds),

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
  const { caravan, edition = Number.MAX_SAFE_INTEGER, since = 0, batchSize = BATCH_SIZE } = query;
  let last = since;
  while (true) {
    let page = db
      .selectFrom('report_revision')
      .selectAll()
      .where('caravan', '=', caravan)
      .where('edition', '>', last)
      .where('edition', '<=', edition)
      .orderBy('edition')
      .limit(batchSize);
    // From the start on, every later revision comes with the first one of its report.
    if (since === 0) page = page.where('revision', '=', 1);
    const rows: readonly ReportRevisionTable[] = await page.execute();
    const newest = rows.at(-1);
    if (newest === undefined) return;
    const later = await listLater(db, { first: last, last: newest.edition, caravan, edition });
    const begun = rows.filter(({ revision }) => revision === 1);
    const revised = since === 0 ? [] : await listRevised(db, { rows, since, edition });
    yield [...begun.map((row) => [parseRevisionRow(row), ...(later.get(row.report_id) ?? [])]), ...revised];
    if (rows.length < batchSize) return;
    last = newest.edition;
    await yieldToOthers();
  }
}

/** The histories of reports begun before `since`, of which one of the rows is the first revision after it. */
async function listRevised(
  db: Kysely<Tables>,
  range: { readonly rows: readonly ReportRevisionTable[]; readonly since: number; readonly edition: number },
): Promise<readonly (readonly ReportRevision[])[]> {
  const { rows, since, edition } = range;
  const editions = new Set(rows.filter(({ revision }) => revision > 1).map((row) => row.edition));
  if (editions.size === 0) return [];
  const ids = [...new Set(rows.filter(({ revision }) => revision > 1).map((row) => row.report_id))];
  const histories = groupByReport(await listRevisionsOf(db, ids));
  return [...histories.values()]
    .filter((revisions) => {
      const first = revisions.find((revision) => revision.edition > since);
      return first !== undefined && first.revision > 1 && editions.has(first.edition);
    })
    .map((revisions) => revisions.filter((revision) => revision.edition <= edition));
}

async function listRevisionsOf(db: Kysely<Tables>, reportIds: readonly string[]): Promise<readonly ReportRevision[]> {
  // One prepared statement however many ids there are.
  const rows = await db
    .selectFrom('report_revision')
    .selectAll()
    .where('report_id', 'in', sql<string>`(select value from json_each(${JSON.stringify(reportIds)}))`)
    .orderBy('edition')
    .execute();
  return rows.map(parseRevisionRow);
}

function groupByReport(revisions: readonly ReportRevision[]): ReadonlyMap<string, readonly ReportRevision[]> {
  const byReport = new Map<string, ReportRevision[]>();
  for (const revision of revisions) {
    const known = byReport.get(revision.reportId);
    if (known === undefined) byReport.set(revision.reportId, [revision]);
    else known.push(revision);
  }
  return byReport;
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
  return groupByReport(rows.map(parseRevisionRow));
}
