import type { IncomingMessage } from 'node:http';
import type { Environment } from './environment.mjs';

/**
 * The address a request comes from: the socket's. Behind a reverse proxy on this machine (`BASE_URL` is set and the
 * peer is loopback) it is the last one the proxy wrote into `X-Forwarded-For`; earlier ones are the client's own words.
 * Used for the limit on writes only, never logged, never stored.
 */
export function findPeerAddress(request: IncomingMessage, { baseUrl }: Pick<Environment, 'baseUrl'>): string {
  const peer = request.socket.remoteAddress ?? 'unknown';
  if (baseUrl === null || !isLoopback(peer)) return peer;
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
  return forwarded.split(',').at(-1)?.trim() || peer;
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
