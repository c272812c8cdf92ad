import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addHours, type Instant, instantOfMs } from '../../core/time.ts';
import { loadPast } from '../../data/load-past.ts';
import { openSqliteStore } from '../../storage/sqlite/open-sqlite-store.ts';
import { loadVerification } from '../../verification/load-verification.ts';
import type { App } from '../app.ts';
import { parseEnvironment } from '../environment.mjs';
import { composeGeography } from '../geography.ts';
import { createPastLibrary } from '../past-library.ts';
import { createPublicCaravans } from '../public-caravan.ts';
import { setRunningApp } from '../running-app.ts';
import { seedHistory } from '../seed.ts';
import { createWriteLimiter } from '../write-limiter.ts';
import { createRouteTable } from './route-table.ts';

export const ADMIN_TOKEN = 'test-token-of-16-characters';

/** The API over a database of its own, without Next and network: route handlers called with requests. */
export interface TestApi {
  readonly app: App;
  readonly call: (method: string, address: string, options?: CallOptions) => Promise<Response>;
  /** The same, with the body read. */
  readonly send: (
    method: string,
    address: string,
    options?: CallOptions,
  ) => Promise<{ readonly response: Response; readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>;
  /** Moves the clock on; it stands still otherwise. */
  readonly pass: (hours: number) => void;
  readonly close: () => Promise<void>;
}

export interface CallOptions {
  /** Sent as JSON, unless it is text or bytes. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
}

const geography = composeGeography();

export async function startTestApi(
  options: { readonly seed?: 'none' | 'history'; readonly now?: Instant } = {},
): Promise<TestApi> {
  const { seed = 'none', now = instantOfMs(Date.UTC(2026, 0, 15, 18)) } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'caravan-test-'));
  const store = await openSqliteStore(path.join(folder, 'caravan.db'));
  let time = now;
  const clock = () => time;
  const parsed = parseEnvironment({ ADMIN_TOKEN, SEED: seed });
  if (parsed.kind === 'wrong') throw new Error(parsed.message);
  const { environment } = parsed;
  const publicCaravan = createPublicCaravans({ store, geography, clock, policy: environment.publicationFloor });
  const app: App = {
    environment,
    clock,
    store,
    geography,
    writeLimiter: createWriteLimiter(Date.now),
    publicCaravan,
    pastLibrary: createPastLibrary({ store, clock, publicCaravan, seeds: loadPast() }),
    verification: loadVerification(),
  };
  if (seed === 'history') await seedHistory(store, now);
  const dispatch = createRouteTable();
  const call: TestApi['call'] = (method, address, sent = {}) => {
    // Another suite's app may have run in this process before.
    setRunningApp(app);
    return dispatch(toRequest(method, address, sent));
  };
  return {
    app,
    call,
    send: async (...sent) => {
      const response = await call(...sent);
      const text = await response.text();
      return { response, status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    pass: (hours) => {
      time = addHours(time, hours);
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function toRequest(method: string, address: string, { body, headers = {}, token }: CallOptions): Request {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  return new Request(`http://localhost:3000${address}`, {
    method,
    headers: {
      host: 'localhost:3000',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw ? Buffer.from(body) : JSON.stringify(body) }),
  });
}
