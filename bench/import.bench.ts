import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { instantOfMs } from '../lib/core/time.ts';
import { openSqliteStore } from '../lib/storage/sqlite/open-sqlite-store.ts';
import { formatRevisionRow } from '../lib/storage/sqlite/report-row.ts';
import { type BenchRow, median } from './measure.ts';
import { makeReports, type SampleReport } from './sample-reports.ts';

const ROWS = 100_000;
const ROUNDS = 3;

/**
 * An import through the port, against the same rows inserted one by one with the same driver, file settings, tables and
 * indices, in one transaction as well. A new file each time.
 */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'caravan-import-'));
  const reports = makeReports({ count: ROWS, caravan: 'sample' });
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const measureOurs = async () => ours.push(await measureImport(join(folder, `ours-${round}.db`), reports));
    const measureRaw = async () => raw.push(await measureInserts(join(folder, `raw-${round}.db`), reports));
    for (const measure of round % 2 === 0 ? [measureOurs, measureRaw] : [measureRaw, measureOurs]) await measure();
  }
  await rm(folder, { recursive: true });
  return [
    {
      name: 'import of 100,000 reports',
      unit: 'ms',
      ours: median(ours),
      baseline: { name: 'raw inserts of the same rows', value: median(raw) },
      ratio: median(ours.map((time, round) => time / (raw[round] ?? Number.NaN))),
    },
  ];
}

async function measureImport(path: string, reports: readonly SampleReport[]): Promise<number> {
  const store = await openSqliteStore(path);
  const start = performance.now();
  await store.importReports({ reports, now: instantOfMs(0) });
  const elapsed = performance.now() - start;
  await store.close();
  return elapsed;
}

async function measureInserts(path: string, reports: readonly SampleReport[]): Promise<number> {
  // The store makes the tables; its rows are taken as they are, outside the measured time.
  await (await openSqliteStore(path)).close();
  const rows = reports.map((report, index) => formatRevisionRow({ ...report, revision: 1, edition: index + 1 }));
  const database = new Database(path);
  for (const pragma of ['locking_mode=EXCLUSIVE', 'journal_mode=WAL', 'synchronous=FULL', 'cache_size=-32000']) {
    database.prepare(`PRAGMA ${pragma}`).all();
  }
  const columns = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `insert into report_revision (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  const start = performance.now();
  database.exec('BEGIN');
  for (const row of rows) insert.run(Object.values(row));
  database.exec('COMMIT');
  const elapsed = performance.now() - start;
  database.close();
  return elapsed;
}
