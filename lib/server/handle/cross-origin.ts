import type { Environment } from '../environment.mjs';

const EXPOSED = 'ETag, Location, Retry-After';

/** Whether the request comes from our own pages. No `Origin` header: not from a page of another site, so accepted. */
export function isFromOwnPages(request: Request, environment: Environment): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (environment.baseUrl !== null && url.origin === new URL(environment.baseUrl).origin) return true;
  return url.host === request.headers.get('host')?.toLowerCase();
}

/** Reads are open to every site, writes to those that hold a token. */
export function formatCorsHeaders(request: Request): Record<string, string> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && !request.headers.has('authorization')) return {};
  return { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED };
}

/** The answer to a browser's question before a request to another site. */
export function formatPreflightHeaders(request: Request, allow: string): Record<string, string> {
  const asked = request.headers.get('access-control-request-headers')?.toLowerCase() ?? '';
  const mayWrite = asked.split(',').some((name) => name.trim() === 'authorization');
  return {
    allow,
    'access-control-allow-origin': '*',
    'access-control-allow-methods': mayWrite ? allow : 'GET, HEAD',
    'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
    'access-control-max-age': '600',
    vary: 'Access-Control-Request-Headers',
  };
}
