import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { makeCaravan, makeReport } from '../contract/samples.ts';
import { describeStore } from '../store-contract.ts';
import { DatabaseLockedError } from './connection.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

describeStore({
  name: 'SQLite',
  createPlace: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'caravan-store-'));
    return {
      open: () => openSqliteStore(join(folder, 'caravan.db')),
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  },
});

describe('openSqliteStore', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caravan-sqlite-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('makes the folder of a file that is not there yet', async () => {
    const store = await openSqliteStore(join(folder, 'a/b/caravan.db'));
    expect(await store.listCaravans()).toEqual([]);
    await store.close();
  });

  it('says in a sentence that the file is in use, in this process and in another', async () => {
    const path = join(folder, 'caravan.db');
    const store = await openSqliteStore(path);
    await expect(openSqliteStore(path)).rejects.toThrow(DatabaseLockedError);
    const other = spawnSync('node', ['--input-type=module', '--eval', READ_SCHEMA, path], { encoding: 'utf8' });
    expect(other.stdout).toBe('SQLITE_BUSY');
    await store.close();
    await (await openSqliteStore(path)).close();
  });

  it('keeps written rows from being changed or deleted, whoever tries', async () => {
    const path = join(folder, 'caravan.db');
    const store = await openSqliteStore(path);
    const now = instantOfMs(0);
    await store.createCaravan({ caravan: makeCaravan(), now });
    await store.appendReport({ ...makeReport(), now });
    await store.close();
    const database = new Database(path);
    for (const sql of [
      "update report_revision set status = 'rejected'",
      'delete from report_revision',
      "update caravan_revision set description = '{}'",
    ]) {
      expect(() => database.exec(sql)).toThrow(/append-only/);
    }
    database.close();
  });
});

const READ_SCHEMA = `
  import { createRequire } from 'node:module';
  const Database = createRequire(${JSON.stringify(import.meta.url)})('libsql');
  try {
    new Database(process.argv[1]).prepare('select * from sqlite_schema').all();
    process.stdout.write('opened');
  } catch (error) {
    process.stdout.write(error.code);
  }
`;
