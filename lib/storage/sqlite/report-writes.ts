import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import type { ReportRevision } from '../../core/report.ts';
import type { NewReport, NextRevision, Store } from '../store.ts';
import { type Editions, takeEdition } from './editions.ts';
import { formatRevisionRow, parseRevisionRow } from './report-row.ts';
import type { ReportRevisionTable, Tables } from './tables.ts';
import { runWrite } from './write.ts';

type ReportWrites = Pick<Store, 'appendReport' | 'importReports' | 'appendRevision'>;

export function reportWrites(db: Kysely<Tables>, editions: Editions): ReportWrites {
  return {
    async appendReport(write) {
      const outcome = await runWrite<never, ReportRevision>(db, write, async (transaction) => {
        const revision = firstRevision(write, await takeEdition(transaction, write.now));
        await transaction.insertInto('report_revision').values(formatRevisionRow(revision)).execute();
        if (write.receiptHash !== null) {
          await transaction
            .insertInto('receipt')
            .values({ receipt_hash: write.receiptHash, report_id: write.reportId })
            .execute();
        }
        return { kind: 'written', value: revision };
      });
      if (outcome.kind === 'written') editions.advance(write.caravan, outcome.value.edition);
      return outcome;
    },

    async importReports(write) {
      const taken = new Map<string, number>();
      const outcome = await runWrite<never, undefined>(db, write, async (transaction) => {
        const first = await takeEdition(transaction, write.now);
        await insertMany(transaction, write.reports, first);
        write.reports.forEach((report, index) => {
          taken.set(report.caravan, first + index);
        });
        return { kind: 'written', value: undefined };
      });
      for (const [caravan, edition] of taken) editions.advance(caravan, edition);
      return outcome;
    },

    async appendRevision(write) {
      const outcome = await runWrite<'unknown-report' | 'revised-meanwhile', ReportRevision>(
        db,
        write,
        async (transaction) => {
          const newest = await findNewest(transaction, write.reportId);
          if (newest === undefined) return { kind: 'unknown-report' };
          if (newest.revision !== write.onRevision) return { kind: 'revised-meanwhile' };
          const revision = nextRevision(newest, write, await takeEdition(transaction, write.now));
          await transaction.insertInto('report_revision').values(formatRevisionRow(revision)).execute();
          return { kind: 'written', value: revision };
        },
      );
      if (outcome.kind === 'written') editions.advance(outcome.value.caravan, outcome.value.edition);
      return outcome;
    },
  };
}

type ImportedReport = Omit<NewReport, 'receiptHash'>;

function firstRevision(report: ImportedReport, edition: number): ReportRevision {
  return {
    reportId: report.reportId,
    revision: 1,
    edition,
    caravan: report.caravan,
    receivedAt: report.receivedAt,
    recordedAt: report.recordedAt,
    statement: report.statement,
    status: report.status,
    author: report.author,
    reason: report.reason,
  };
}

function nextRevision(
  newest: ReportRevision,
  write: NextRevision & { readonly now: ReportRevision['recordedAt'] },
  edition: number,
): ReportRevision {
  return {
    ...newest,
    revision: newest.revision + 1,
    edition,
    recordedAt: write.now,
    statement: write.statement,
    status: write.status,
    author: write.author,
    reason: write.reason,
  };
}

async function findNewest(transaction: Transaction<Tables>, reportId: string): Promise<ReportRevision | undefined> {
  const row = await transaction
    .selectFrom('report_revision')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : parseRevisionRow(row);
}

/** 30 columns a row: 100 rows are well under SQLite's 32,766 parameters; fewer and more rows take longer. */
const ROWS_A_STATEMENT = 100;
/** Statements between two turns of the event loop: some 10 ms. */
const STATEMENTS_A_TURN = 10;

/** One statement, compiled and prepared once, takes a hundred rows at a time. */
async function insertMany(
  transaction: Transaction<Tables>,
  reports: readonly ImportedReport[],
  firstEdition: number,
): Promise<void> {
  let statement: { readonly rows: number; readonly sql: string } | undefined;
  for (let start = 0; start < reports.length; start += ROWS_A_STATEMENT) {
    const rows = reports
      .slice(start, start + ROWS_A_STATEMENT)
      .map((report, index) => formatRevisionRow(firstRevision(report, firstEdition + start + index)));
    if (statement?.rows !== rows.length) statement = { rows: rows.length, sql: compileInsert(transaction, rows) };
    const parameters: unknown[] = [];
    for (const row of rows) parameters.push(...Object.values(row));
    await transaction.executeQuery(CompiledQuery.raw(statement.sql, parameters));
    if ((start / ROWS_A_STATEMENT) % STATEMENTS_A_TURN === STATEMENTS_A_TURN - 1) await yieldToOthers();
  }
}

function compileInsert(db: Kysely<Tables>, rows: readonly ReportRevisionTable[]): string {
  return db.insertInto('report_revision').values(rows).compile().sql;
}
