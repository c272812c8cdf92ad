// @ts-check
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { parseEnvironment } from '../lib/server/environment.mjs';
import { CHECKOUT } from './checkout.mjs';
import { CannotStart } from './stop-with-sentence.mjs';

const SQLITE_HEADER = 'SQLite format 3\0';

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
  if (!canBeWritten(file)) {
    throw new CannotStart(`DATABASE_URL is "file:${path}", which cannot be written: give a file this user may write.`);
  }
  if (!existsSync(file)) return;
  if (!isDatabase(file)) {
    throw new CannotStart(`DATABASE_URL is "file:${path}", which is no SQLite file: give the path of one.`);
  }
  if (isListedAsLocked(file) || isRefused(file)) {
    throw new CannotStart(
      `DATABASE_URL is "file:${path}", and that database is locked by another process: stop it, or give this server its own file.`,
    );
  }
}

/**
 * Whether the file can be written, or made in a folder that is there or can be made.
 *
 * @param {string} file
 */
function canBeWritten(file) {
  let path = file;
  while (!existsSync(path)) path = dirname(path);
  if (path !== file && !statSync(path).isDirectory()) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * By the first bytes; an empty file becomes one.
 *
 * @param {string} file
 */
function isDatabase(file) {
  if (!statSync(file).isFile()) return false;
  if (statSync(file).size === 0) return true;
  const start = Buffer.alloc(SQLITE_HEADER.length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, start);
  closeSync(descriptor);
  return start.toString('latin1') === SQLITE_HEADER;
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
