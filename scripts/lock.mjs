// @ts-check
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';

/**
 * Runs work that only one process at a time may do in this checkout. The lock is a local socket: it dies with its
 * process, also by `kill -9`, and those who wait are told by the end of their connection, without polling.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const path = findSocketPath(name);
  let lock = await take(path);
  while (lock === undefined) {
    await waitForRelease(path);
    lock = await take(path);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * Abstract sockets on Linux and pipes on Windows leave nothing behind; elsewhere it is a file.
 *
 * @param {string} name
 */
function findSocketPath(name) {
  const id = `caravan-${name}-${createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${id}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${id}`;
  return join(tmpdir(), `${id}.sock`);
}

/**
 * @param {string} path
 * @returns {Promise<{release: () => void} | undefined>} undefined: another process has it
 */
function take(path) {
  return new Promise((resolve, reject) => {
    /** @type {Set<import('node:net').Socket>} */
    const waiting = new Set();
    const server = createServer((socket) => {
      waiting.add(socket);
      socket.on('error', () => {}).on('close', () => waiting.delete(socket));
    });
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => {
      const release = () => {
        server.close();
        for (const socket of waiting) socket.destroy();
      };
      resolve({ release });
    });
  });
}

/**
 * @param {string} path
 * @returns {Promise<void>}
 */
function waitForRelease(path) {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // The file of a process that was killed: nobody listens there any more.
      if (error.code === 'ECONNREFUSED' && !path.startsWith('\0')) rmSync(path, { force: true });
    });
    socket.on('close', () => resolve());
    socket.resume();
  });
}
