import { setImmediate as yieldToOthers } from 'node:timers/promises';
import next from 'next';
import { DatabaseLockedError } from '../storage/sqlite/connection.ts';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../storage/store.ts';
import type { App } from './app.ts';
import { composeApp } from './compose-app.ts';
import { endOnSignal } from './end-on-signal.ts';
import { type Environment, parseEnvironment } from './environment.mjs';
import { createHttpServer, type Handle } from './http-server.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import { setRunningApp } from './running-app.ts';
import { seedHistory } from './seed.ts';
import { serveStaticFiles } from './static-files.ts';

/** `refused`: one sentence for whoever started it. */
export type Started =
  | { readonly kind: 'started'; readonly address: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The composition root: environment, store, seeds, land, app, then the HTTP server with Next behind it.
 * Everything is open before the first request is taken.
 */
export async function startServer(options: {
  readonly isDevelopment: boolean;
  readonly directory: string;
}): Promise<Started> {
  const parsed = parseEnvironment(process.env);
  if (parsed.kind === 'wrong') return { kind: 'refused', message: parsed.message };
  const { environment } = parsed;
  const store = await openStore(environment);
  if (typeof store === 'string') return { kind: 'refused', message: store };
  const app = composeApp(environment, store);
  if (environment.seed === 'history') await seedHistory(store, app.clock());
  setRunningApp(app);
  return serve(app, options);
}

/** The store, or the sentence that says why it cannot be opened. */
async function openStore({ database }: Environment): Promise<Store | string> {
  if (database.kind !== 'sqlite') throw new Error(`No adapter for ${database.kind}: parseEnvironment lets none pass.`);
  try {
    return await openSqliteStore(database.path);
  } catch (error) {
    if (error instanceof DatabaseLockedError) return error.message;
    throw error;
  }
}

async function serve(
  app: App,
  { isDevelopment, directory }: { readonly isDevelopment: boolean; readonly directory: string },
): Promise<Started> {
  const { environment, store } = app;
  const { host: hostname, port } = environment;
  const handlePage: Handle = (request, response) => pages.getRequestHandler()(request, response);
  const server = createHttpServer({
    environment,
    isDevelopment,
    handle: isDevelopment ? handlePage : serveStaticFiles(directory, handlePage),
  });
  const pages = next({ dev: isDevelopment, dir: directory, hostname, port, httpServer: server });
  await pages.prepare();
  const refusal = await listen(server, environment);
  if (refusal !== undefined) {
    await store.close();
    return { kind: 'refused', message: refusal };
  }
  endOnSignal({ server, close: [() => pages.close(), () => store.close()] });
  log.info({ host: hostname, port }, 'Started');
  warmUp(app).catch((error: unknown) => log.error({ err: error }, 'Putting the caravans together failed'));
  return { kind: 'started', address: environment.baseUrl ?? formatAddress(environment) };
}

/** Beyond this many revisions it would keep a core busy that a first visitor may need. */
const MAX_WARM_REVISIONS = 20_000;

/** Puts the public sides together before anyone asks: the front page wants all of them, some 20 ms each. */
async function warmUp({ store, publicCaravan }: App): Promise<void> {
  if ((await store.latestEdition()) > MAX_WARM_REVISIONS) return;
  for (const { slug } of await store.listCaravans()) {
    await publicCaravan(slug);
    await yieldToOthers();
  }
}

function formatAddress({ host, port }: Environment): string {
  if (host === '127.0.0.1' || host === '::1') return `http://localhost:${port}`;
  return `http://${host}:${port}`;
}
