import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { instantOfMs } from '../core/time.ts';
import { makeCaravan } from '../storage/contract/samples.ts';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';
import { EYEWITNESS_REPORT } from './testing/fixtures.ts';

const WRITERS = 50;
const ROUNDS = 20;
/** The process is killed at this acknowledgement of a round, while the other writers are under way. */
const KILLED_AT = 80;
/** Twenty starts of a process on a busy machine; some 20 s on an idle one. */
const LIMIT_MS = 240_000;

describe('a server that is killed', () => {
  it(
    'has every acknowledged report once, with fifty writers and twenty kills',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'caravan-crash-'));
      const file = path.join(folder, 'caravan.db');
      await createCaravan(file);
      const writers = Array.from({ length: WRITERS }, (_, index) => createWriter(index));
      let next = load(file);
      for (let round = 0; round < ROUNDS; round++) {
        const server = await open(await next);
        // The next one loads meanwhile, and opens the file once this one is dead.
        next = load(file);
        await writeUntilKilled(server, writers);
      }
      const last = await open(await next);
      await Promise.all(writers.map((writer) => repeatAll(last.port, writer)));
      last.child.kill('SIGKILL');
      await last.ended;

      const acknowledged = writers.flatMap(({ answers }) => [...answers.values()]);
      expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * KILLED_AT);
      // Every key was answered in the end, so nothing else may be there, and nothing twice.
      expect((await listStored(file)).toSorted()).toEqual(acknowledged.toSorted());
      await rm(folder, { recursive: true });
    },
    LIMIT_MS,
  );
});

interface Writer {
  readonly name: string;
  /** A network of its own, so that the limit of writes meets nobody. */
  readonly address: string;
  /** The report that each key was answered with. */
  readonly answers: Map<string, string>;
}

interface RunningServer {
  readonly child: ChildProcess;
  readonly port: number;
  readonly ended: Promise<unknown>;
}

function createWriter(index: number): Writer {
  return { name: `writer-${index}`, address: `10.0.${index}.1`, answers: new Map() };
}

/** The key of the request under way: the same until it is answered, however often it is sent. */
function nextKey({ name, answers }: Writer): string {
  return `${name}-${answers.size}`;
}

async function writeUntilKilled({ child, port, ended }: RunningServer, writers: readonly Writer[]): Promise<void> {
  let count = 0;
  const keepWriting = async (writer: Writer) => {
    while (!child.killed) {
      const key = nextKey(writer);
      const id = await send(port, { writer, key });
      if (id === undefined) return;
      writer.answers.set(key, id);
      count += 1;
      if (count === KILLED_AT) child.kill('SIGKILL');
    }
  };
  await Promise.all(writers.map(keepWriting));
  await ended;
}

/** Sends the request that broke off, and all that were answered, again: each gets its first answer. */
async function repeatAll(port: number, writer: Writer): Promise<void> {
  const pending = nextKey(writer);
  const id = await send(port, { writer, key: pending });
  if (id === undefined) throw new Error(`No answer to ${pending}`);
  for (const [key, first] of writer.answers) expect(await send(port, { writer, key })).toBe(first);
  writer.answers.set(pending, id);
}

/** The id of the report; undefined: the connection broke before an answer. */
async function send(
  port: number,
  { writer, key }: { readonly writer: Writer; readonly key: string },
): Promise<string | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/caravans/sample/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': writer.address },
    body: JSON.stringify({ ...EYEWITNESS_REPORT, note: key, confirmed: true }),
  }).catch(() => undefined);
  const body = await response?.text().catch(() => undefined);
  if (response === undefined || body === undefined) return undefined;
  if (response.status !== 202) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body).id;
}

/** Starts a process that has loaded the server and does not touch the file yet. */
async function load(file: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('testing/lean-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, DATABASE_URL: `file:${file}`, BASE_URL: 'http://localhost:3000' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

async function open(child: ChildProcess): Promise<RunningServer> {
  const ended = once(child, 'exit');
  const told = once(child, 'message');
  child.send('open');
  const [{ port }] = await told;
  return { child, port, ended };
}

async function createCaravan(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  await store.createCaravan({ caravan: makeCaravan({ declaredTargets: [] }), now: instantOfMs(0) });
  await store.close();
}

async function listStored(file: string): Promise<readonly string[]> {
  const store = await openSqliteStore(file);
  const ids: string[] = [];
  for await (const histories of store.streamHistories({ caravan: 'sample' })) {
    for (const { reportId } of histories.flat()) ids.push(reportId);
  }
  await store.close();
  return ids;
}
