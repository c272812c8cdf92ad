import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

const WRITERS = 50;
const ROUNDS = 20;
/** The process is killed at this acknowledgement of a round, while the other writers are under way. */
const KILLED_AT = 80;
/** Twenty starts of a process on a busy machine. */
const LIMIT_MS = 240_000;

describe('a store whose process is killed', () => {
  it(
    'has every acknowledged report once, with fifty writers and twenty kills',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'caravan-crash-'));
      const path = join(folder, 'caravan.db');
      const writers = Array.from({ length: WRITERS }, (_, index) => createWriter(`writer-${index}`));
      for (let round = 0; round < ROUNDS; round++) await writeUntilKilled(path, writers);
      const acknowledged = writers.flatMap((writer) => [...writer.acknowledged]);
      const sentUnanswered = new Set(writers.map(({ key }) => key()));

      const stored = await listStored(path);
      const byKey = new Map(stored.map(({ key, reportId }) => [key, reportId]));
      expect(byKey.size).toBe(stored.length);
      expect(acknowledged.filter(([key, reportId]) => byKey.get(key) !== reportId)).toEqual([]);
      // What nobody was told of may be there, once: the last request of each writer, which it would repeat.
      const known = new Set(acknowledged.map(([key]) => key));
      expect(stored.filter(({ key }) => !known.has(key) && !sentUnanswered.has(key))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * KILLED_AT);
      await rm(folder, { recursive: true });
    },
    LIMIT_MS,
  );
});

interface Writer {
  /** Of the request under way: the same until it was answered, however often it is sent. */
  readonly key: () => string;
  readonly acknowledged: Map<string, string>;
}

function createWriter(name: string): Writer {
  const acknowledged = new Map<string, string>();
  return { key: () => `${name}-${acknowledged.size}`, acknowledged };
}

async function writeUntilKilled(path: string, writers: readonly Writer[]): Promise<void> {
  const { child, port } = await startWriteServer(path);
  let answers = 0;
  const ended = once(child, 'exit');
  const keepWriting = async (writer: Writer) => {
    while (!child.killed) {
      const key = writer.key();
      const reportId = await send(port, key);
      if (reportId === undefined) return;
      writer.acknowledged.set(key, reportId);
      answers += 1;
      if (answers === KILLED_AT) child.kill('SIGKILL');
    }
  };
  await Promise.all(writers.map(keepWriting));
  await ended;
}

/** Undefined: the connection broke before an answer. */
async function send(port: number, key: string): Promise<string | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: key }).catch(() => undefined);
  const body = await response?.text().catch(() => undefined);
  if (response !== undefined && !response.ok) throw new Error(`The write failed: ${body}`);
  return body;
}

async function startWriteServer(path: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const program = fileURLToPath(new URL('testing/write-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, port: Number(String(line)) };
}

async function listStored(path: string): Promise<readonly { readonly key: string; readonly reportId: string }[]> {
  const store = await openSqliteStore(path);
  const stored: { key: string; reportId: string }[] = [];
  for await (const histories of store.streamHistories({ caravan: 'sample' })) {
    for (const { reportId, statement } of histories.flat()) stored.push({ key: statement.note ?? '', reportId });
  }
  await store.close();
  return stored;
}
