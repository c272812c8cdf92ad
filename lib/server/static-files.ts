import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Handle } from './http-server.ts';

/** Where the build puts the files that never change, each beside its compressed forms. */
const FOLDER = '.next/static-files';
const YEAR_SECONDS = 31_536_000;
const DAY_SECONDS = 86_400;

/**
 * Serves scripts, styles, fonts and the base map from disk, compressed once at the build as far as it goes: brotli is a
 * tenth smaller than what Next would compress anew for each request. Everything else goes on to `next`.
 */
export function serveStaticFiles(directory: string, next: Handle): Handle {
  const folder = join(directory, FOLDER);
  if (!existsSync(folder)) return next;
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  return (request, response) =>
    new Promise((resolve, reject) => {
      response.once('close', resolve);
      serve(request, response, () => next(request, response).then(resolve, reject));
    });
}

/** Names of built files hold their hash; the base map keeps its names. */
function setHeaders(response: ServerResponse, pathname: string): void {
  const isHashed = pathname.startsWith('/_next/static/');
  response.setHeader(
    'Cache-Control',
    isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : `public, max-age=${DAY_SECONDS}`,
  );
}
