import { randomBytes } from 'node:crypto';
import type { Environment } from './environment.mjs';

/** What a page may load. `nonce` marks the scripts that Next writes into the page. */
export function formatContentSecurityPolicy(page: {
  readonly nonce: string;
  readonly tiles: Environment['tiles'];
  readonly isDevelopment: boolean;
}): string {
  const { nonce, tiles, isDevelopment } = page;
  const images = ["'self'", 'data:', 'blob:', ...(tiles === null ? [] : [formatTileSource(tiles.url)])];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'self'"]],
    // Hot reloading evaluates code and speaks over a web socket.
    ['script-src', ["'self'", `'nonce-${nonce}'`, ...(isDevelopment ? ["'unsafe-eval'"] : [])]],
    ['connect-src', ["'self'", ...(isDevelopment ? ['ws:'] : [])]],
    // React and charts write style attributes, which no nonce can mark.
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['img-src', images],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['frame-ancestors', ["'self'"]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** For answers that are data: nothing in them may run, should a browser show them as a page. */
export const DATA_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'self'";

/** Headers of every answer. `same-origin`: with `no-referrer` forms would send `Origin: null`. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

export function makeNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The origin of a tile address; `{s}` stands for the names of several hosts. */
function formatTileSource(template: string): string {
  const [, protocol = '', host = ''] = /^(https?:\/\/)([^/]+)/.exec(template) ?? [];
  return `${protocol}${host.replace(/^[^.]*\{s\}[^.]*/, '*')}`;
}
