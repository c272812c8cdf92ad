import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import type { Tables } from './tables.ts';

/** The file is held by another process. The message is one sentence for whoever starts the server. */
export class DatabaseLockedError extends Error {}

/**
 * Opens the file for this process alone and creates it when missing. The lock is the operating system's
 * and dies with the process. `synchronous=FULL`: a commit is on disk when it returns, also in WAL mode.
 */
export function openConnection(path: string): Kysely<Tables> {
  const database = openFile(path);
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
}

function openFile(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  try {
    // Exclusive before the first access: WAL then needs no shared memory, and nobody else can open the file.
    for (const pragma of [
      'locking_mode=EXCLUSIVE',
      'journal_mode=WAL',
      'synchronous=FULL',
      'cache_size=-32000',
      'temp_store=MEMORY',
    ]) {
      database.prepare(`PRAGMA ${pragma}`).all();
    }
    database.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (cause) {
    database.close();
    if (isLocked(cause)) {
      throw new DatabaseLockedError(
        `DATABASE_URL is file:${path}, and that database is in use by another process: stop it, or give this server its own file.`,
        { cause },
      );
    }
    throw new Error(`The database ${path} cannot be opened: check that it is a SQLite file and may be written`, {
      cause,
    });
  }
  return database;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_LOCKED');
}

const KEPT_STATEMENTS = 200;

/** Kysely prepares every query anew; half the time of a small query is spent there. Keeps the last few prepared. */
function keepStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      const oldest = kept.keys().next();
      if (kept.size >= KEPT_STATEMENTS && oldest.done === false) kept.delete(oldest.value);
      kept.set(sql, statement);
      return statement;
    },
    close() {
      kept.clear();
      release(database);
    },
  };
}

/**
 * Folds the log into the file and gives up the lock. Closing alone would keep both until the last statement is
 * garbage-collected.
 */
function release(database: Database.Database): void {
  for (const pragma of ['journal_mode=DELETE', 'locking_mode=NORMAL', 'schema_version']) {
    database.prepare(`PRAGMA ${pragma}`).all();
  }
  database.close();
}
