import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { openSqliteStore } from '../../storage/sqlite/open-sqlite-store.ts';
import { composeApp } from '../compose-app.ts';
import { parseEnvironment } from '../environment.mjs';
import { createHttpServer } from '../http-server.ts';
import { setRunningApp } from '../running-app.ts';
import { createRouteTable } from './route-table.ts';

/**
 * The server as a process that can be killed: environment, store, app, HTTP door and route handlers are those of
 * `main.ts`; only Next, which finds the handler of an address, is left out. Loads everything, waits to be told to open
 * the file, which another process may still hold, and tells its port.
 */
const dispatch = createRouteTable();

process.once('message', () => {
  open().then(
    (port) => process.send?.({ port }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.('loaded');

async function open(): Promise<number> {
  const parsed = parseEnvironment(process.env);
  if (parsed.kind === 'wrong' || parsed.environment.database.kind !== 'sqlite') throw new Error('Wrong environment');
  const { environment } = parsed;
  const app = composeApp(environment, await openSqliteStore(parsed.environment.database.path));
  setRunningApp(app);
  const server = createHttpServer({ environment, isDevelopment: false, handle });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
}

async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init: RequestInit & { readonly duplex: 'half' } = {
    method,
    headers: listHeaders(headers),
    duplex: 'half',
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream }),
  };
  const response = await dispatch(new Request(`http://${headers.host}${url}`, init));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function listHeaders(headers: IncomingHttpHeaders): Headers {
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) list.append(name, one);
  return list;
}
