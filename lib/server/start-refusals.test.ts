import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caravan-start-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Starts as `npm start` does; the refusals come before anything is installed, built or opened. */
async function start(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [START], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: `file:${folder}/caravan.db`, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

function expectSentence(refused: Awaited<ReturnType<typeof start>>, parts: readonly string[]): void {
  expect(refused.code).toBe(1);
  expect(refused.stdout).toBe('');
  expect(refused.stderr).toMatch(/^[^\n]+\.\n$/);
  for (const part of parts) expect(refused.stderr).toContain(part);
}

describe('npm start refuses in one sentence', () => {
  it.each([
    ['PUBLICATION_DELAY_HOURS', '11'],
    ['PUBLICATION_CELL_KM', '9'],
    ['ADMIN_TOKEN', 'short'],
    ['HOST', '0.0.0.0'],
  ])('%s=%s', async (name, value) => {
    expectSentence(await start({ [name]: value }), [name, `"${value}"`]);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    expectSentence(await start({ PORT: port }), ['PORT', port]);
    other.close();
  });

  it('an address that is not of this machine', async () => {
    const elsewhere = { HOST: '192.0.2.1', BASE_URL: 'https://caravan.example.org' };
    expectSentence(await start(elsewhere), ['HOST', '192.0.2.1']);
  });

  it('a database that another process holds', async () => {
    const store = await openSqliteStore(join(folder, 'caravan.db'));
    expectSentence(await start({}), ['DATABASE_URL', `${folder}/caravan.db`, 'locked']);
    await store.close();
  });

  it('a database that is a folder', async () => {
    expectSentence(await start({ DATABASE_URL: `file:${folder}` }), ['DATABASE_URL', folder]);
  });

  it('a database below something that is no folder', async () => {
    await writeFile(join(folder, 'notes.txt'), 'text');
    expectSentence(await start({ DATABASE_URL: `file:${folder}/notes.txt/caravan.db` }), ['DATABASE_URL', 'notes.txt']);
  });

  it('a database that is another kind of file', async () => {
    await writeFile(join(folder, 'notes.txt'), 'not a database'.repeat(100));
    expectSentence(await start({ DATABASE_URL: `file:${folder}/notes.txt` }), ['DATABASE_URL', 'notes.txt']);
  });
});
