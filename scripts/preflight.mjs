// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseEnvironment } from '../lib/server/environment.mjs';
import { CHECKOUT } from './checkout.mjs';
import { CannotStart } from './stop-with-sentence.mjs';

/** Looks for all that would stop a start, before anything is installed or built. */
export async function checkBeforeStart() {
  const parsed = parseEnvironment(process.env);
  if (parsed.kind === 'wrong') throw new CannotStart(parsed.message);
  const { environment } = parsed;
  if (environment.database.kind === 'sqlite') checkDatabase(environment.database.path);
  await checkPort(environment);
}

/**
 * @param {{port: number, host: string}} address
 * @returns {Promise<void>}
 */
function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(new CannotStart(describePortError(error, { port, host })));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {{port: number, host: string}} address
 */
function describePortError(error, { port, host }) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT is "${port}", and another program listens there: stop it, or give another PORT.`;
    case 'EACCES':
      return `PORT is "${port}", which this user may not take: give one above 1023.`;
    default:
      return `HOST is "${host}", where this machine cannot listen (${error.code ?? error.message}): give an address of its own, such as 127.0.0.1.`;
  }
}

/**
 * For the early sentence only; the server itself takes the lock for good.
 *
 * @param {string} path
 */
function checkDatabase(path) {
  const file = resolve(CHECKOUT, path);
  if (!existsSync(file)) return;
  if (!statSync(file).isFile()) {
    throw new CannotStart(`DATABASE_URL is "file:${path}", which is not a file: give the path of a SQLite file.`);
  }
  if (isListedAsLocked(file) || isRefused(file)) {
    throw new CannotStart(
      `DATABASE_URL is "file:${path}", and that database is locked by another process: stop it, or give this server its own file.`,
    );
  }
}

/**
 * Linux lists its locks by device and inode: this needs nothing installed. WAL readers lock the `-shm` beside it.
 *
 * @param {string} file
 */
function isListedAsLocked(file) {
  if (!existsSync('/proc/locks')) return false;
  const locks = readFileSync('/proc/locks', 'utf8');
  return [file, `${file}-shm`].filter(existsSync).some((path) => {
    const { ino, dev } = statSync(path);
    // Major and minor number of the device, as glibc's makedev() packs them.
    const major = ((dev >>> 8) & 0xfff).toString(16).padStart(2, '0');
    const minor = ((dev & 0xff) | ((dev >>> 12) & 0xfff00)).toString(16).padStart(2, '0');
    return locks.includes(` ${major}:${minor}:${ino} `);
  });
}

/**
 * Elsewhere the driver tells, when it is installed already.
 *
 * @param {string} file
 */
function isRefused(file) {
  if (process.platform === 'linux' || !existsSync(join(CHECKOUT, 'node_modules/libsql'))) return false;
  const Database = createRequire(join(CHECKOUT, 'package.json'))('libsql');
  const database = new Database(file);
  try {
    database.prepare('SELECT count(*) FROM sqlite_schema').all();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
  } finally {
    database.close();
  }
}
