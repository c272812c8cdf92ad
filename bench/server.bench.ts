import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOfMs } from '../lib/core/time.ts';
import { makeCaravan } from '../lib/storage/contract/samples.ts';
import { openSqliteStore } from '../lib/storage/sqlite/open-sqlite-store.ts';
import { type BenchRow, median } from './measure.ts';
import { makeReports } from './sample-reports.ts';

const CONNECTIONS = 16;
const ROUND_MS = 2000;
const ROUNDS = 5;
const [PORT, BARE_PORT] = [3981, 3982];
const PAST = '2023-12-exodus-from-poverty';

const MOST_MEMORY_MB = 1536;

/** Ten imports of this many when `BENCH_REPORTS` says so: `BENCH_REPORTS=1000000 npm run bench server`. */
const REPORTS = Number(process.env.BENCH_REPORTS ?? 0);

/** Requests a second of the running product, against a bare Node server that answers two bytes, in alternated rounds. */
export async function run(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'caravan-server-'));
  const path = join(folder, 'caravan.db');
  const slug = REPORTS > 0 ? await fillStore(path) : PAST;
  const product = await start(['scripts/start.mjs'], {
    PORT: String(PORT),
    DATABASE_URL: `file:${path}`,
    SEED: REPORTS > 0 ? 'none' : 'history',
  });
  const bare = await start(['--eval', BARE_SERVER], { PORT: String(BARE_PORT) });
  try {
    return [...(await measureAll(slug)), ...measureMemory(product)];
  } finally {
    product.kill('SIGTERM');
    bare.kill('SIGTERM');
    await once(product, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
}

/** The most that the product held at once, which Linux alone tells. */
function measureMemory({ pid }: ChildProcess): readonly BenchRow[] {
  if (process.platform !== 'linux') return [];
  const peakKb = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const peakMb = Number(peakKb) / 1024;
  const baseline = { name: 'what it may take', value: MOST_MEMORY_MB };
  return [{ name: 'peak memory', unit: 'MB', ours: peakMb, baseline, ratio: peakMb / MOST_MEMORY_MB }];
}

const BARE_SERVER = `
  require('node:http').createServer((request, response) => response.end('ok'))
    .listen(Number(process.env.PORT), '127.0.0.1', () => console.log('http://localhost'));
`;

async function measureAll(slug: string): Promise<readonly BenchRow[]> {
  const at = (path: string) => `http://127.0.0.1:${PORT}${path}`;
  const bare = { name: 'a bare Node server', url: `http://127.0.0.1:${BARE_PORT}/` };
  const health = { name: '/api/health', url: at('/api/health') };
  const api = `/api/v1/caravans/${slug}`;
  return [
    await compareRates({ name: 'progress', url: at(`${api}/progress`), baseline: bare }),
    await compareRates({ name: 'reports, 100 a page', url: at(`${api}/reports`), baseline: bare }),
    await compareRates({ name: 'tracker page', url: at(`/c/${slug}`), baseline: bare }),
    await compareRates({ name: 'progress, warm', url: at(`${api}/progress`), baseline: health }),
  ];
}

async function compareRates(comparison: {
  readonly name: string;
  readonly url: string;
  readonly baseline: { readonly name: string; readonly url: string };
}): Promise<BenchRow> {
  const { name, url, baseline } = comparison;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const warm of [url, baseline.url]) await measureRate(warm);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measureRate(url));
    theirs.push(await measureRate(baseline.url));
  }
  return {
    name,
    unit: 'requests/s',
    ours: median(ours),
    baseline: { name: baseline.name, value: median(theirs) },
    ratio: median(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN))),
  };
}

/** Requests a second that are answered with 200 over some connections kept open. The first answer is waited for. */
async function measureRate(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await request(url, agent);
  const start = performance.now();
  let answered = 0;
  const keepAsking = async () => {
    while (performance.now() - start < ROUND_MS) {
      await request(url, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return answered / seconds;
}

function request(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
}

/** A process that serves once it has printed its address. */
async function start(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('http://localhost') && resolve());
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}`)));
  });
  return child;
}

async function fillStore(path: string): Promise<string> {
  const store = await openSqliteStore(path);
  const caravan = makeCaravan({ slug: 'million', declaredTargets: [] });
  await store.createCaravan({ caravan, now: instantOfMs(0) });
  const reports = makeReports({ count: REPORTS, caravan: caravan.slug });
  const batch = Math.ceil(REPORTS / 10);
  for (let done = 0; done < REPORTS; done += batch) {
    await store.importReports({ reports: reports.slice(done, done + batch), now: instantOfMs(0) });
  }
  await store.close();
  return caravan.slug;
}
