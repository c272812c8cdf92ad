import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Environment } from './environment.mjs';
import { CLIENT_ADDRESS_HEADER } from './handle/client-address.ts';
import { log } from './log.ts';
import { findPeerAddress } from './peer-address.ts';
import { findRefusal, isApiAddress, refuse } from './refuse-request.ts';
import { runWithResponse } from './response-status.ts';
import { DATA_SECURITY_POLICY, formatContentSecurityPolicy, makeNonce, SECURITY_HEADERS } from './security-headers.ts';

/** What answers once a request may pass: Next, or a stand-in in tests. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Slow senders are cut off: headers within 15 s, an import of 64 MiB within 5 minutes. */
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 10_000 } as const;

/**
 * The door before Next: refuses addresses that Next answers with a bare 500 and bodies that are too large, passes on
 * who is calling, and sets the headers of every answer (Next discards those set after it began).
 */
export function createHttpServer(door: {
  readonly environment: Environment;
  readonly isDevelopment: boolean;
  readonly handle: Handle;
}): Server {
  return createServer({ ...TIMEOUTS, connectionsCheckingInterval: 5_000 }, (request, response) => {
    prepare(request, response, door);
    const refusal = findRefusal(request);
    if (refusal !== undefined) {
      refuse(response, { ...refusal, url: request.url ?? '' });
      return;
    }
    runWithResponse(response, () => door.handle(request, response)).catch((error: unknown) => fail(response, error));
  });
}

function prepare(
  request: IncomingMessage,
  response: ServerResponse,
  door: { readonly environment: Environment; readonly isDevelopment: boolean },
): void {
  const { environment, isDevelopment } = door;
  request.headers[CLIENT_ADDRESS_HEADER] = findPeerAddress(request, environment);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (isApiAddress(request.url ?? '')) {
    response.setHeader('Content-Security-Policy', DATA_SECURITY_POLICY);
    return;
  }
  const policy = formatContentSecurityPolicy({ nonce: makeNonce(), tiles: environment.tiles, isDevelopment });
  response.setHeader('Content-Security-Policy', policy);
  // Next reads the nonce off the request, where a client's own must not stand.
  request.headers['content-security-policy'] = policy;
  delete request.headers['content-security-policy-report-only'];
}

function fail(response: ServerResponse, error: unknown): void {
  log.error({ err: error }, 'A request failed before a handler took it');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end('The request could not be answered.\n');
}
