import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const ADMIN_TOKEN = 'a-token-for-the-browser-tests';

export interface RunningServer {
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

/** Starts the product as a user would, on a free port with a database of its own, and waits until it can be written. */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'caravan-e2e-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'caravan.db')}`,
      ADMIN_TOKEN,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  const baseUrl = `http://localhost:${port}`;
  await waitUntilReady({ baseUrl, child, output });
  return {
    baseUrl,
    stop: async () => {
      await endProcess(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(server: {
  readonly baseUrl: string;
  readonly child: ChildProcess;
  readonly output: readonly string[];
}) {
  const giveUpAt = Date.now() + 220_000;
  while (Date.now() < giveUpAt) {
    if (server.child.exitCode !== null) throw new Error(`The server stopped:\n${server.output.join('')}`);
    const answer = await fetch(`${server.baseUrl}/api/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  server.child.kill('SIGKILL');
  throw new Error(`The server was not ready within 220 s:\n${server.output.join('')}`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port was given')),
      );
    });
  });
}
