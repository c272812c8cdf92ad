import { createHash } from 'node:crypto';
import type { Instant } from '../../core/time.ts';
import { isProblem, PROBLEMS, type Problem, toProblemDocument } from '../../wire/problem.ts';
import type { Answer, CachePolicy } from './answer.ts';

const MAX_AGE_SECONDS = 15;
const FROZEN_MAX_AGE_SECONDS = 300;

/** Turns an answer or a problem into the response, with validators, cache rules and a 304 where nothing changed. */
export function respond(
  result: Answer | Problem,
  context: { readonly request: Request; readonly now: Instant; readonly headers: Readonly<Record<string, string>> },
): Response {
  const { request, now } = context;
  const headers = new Headers({ 'x-content-type-options': 'nosniff', ...context.headers, ...result.headers });
  if (isProblem(result)) return respondProblem(result, { request, headers });
  const isPublic = result.cache.kind === 'public' && !request.headers.has('authorization');
  headers.set('cache-control', isPublic ? formatCacheControl(result.cache, now) : 'private, no-store');
  if (isPublic && result.body !== null) {
    const etag = computeEtag(result.body);
    headers.set('etag', etag);
    if (matchesEtag(request.headers.get('if-none-match'), etag)) {
      headers.delete('content-type');
      return new Response(null, { status: 304, headers });
    }
  }
  return respondBody(result.body, { status: result.status, headers, isHead: request.method === 'HEAD' });
}

function respondProblem(
  problem: Problem,
  { request, headers }: { readonly request: Request; readonly headers: Headers },
): Response {
  headers.set('content-type', 'application/problem+json');
  headers.set('cache-control', 'no-store');
  const body = JSON.stringify(toProblemDocument(problem));
  return respondBody(body, { status: PROBLEMS[problem.code].status, headers, isHead: request.method === 'HEAD' });
}

function respondBody(
  body: string | null,
  init: { readonly status: number; readonly headers: Headers; readonly isHead: boolean },
): Response {
  if (!init.isHead || body === null) return new Response(body, init);
  init.headers.set('content-length', String(Buffer.byteLength(body)));
  return new Response(null, init);
}

function formatCacheControl(cache: CachePolicy, now: Instant): string {
  if (cache.kind === 'private') return 'private, no-store';
  const usual = cache.isFrozen ? FROZEN_MAX_AGE_SECONDS : MAX_AGE_SECONDS;
  const untilRelease = cache.validUntil === null ? usual : Math.floor((cache.validUntil - now) / 1000);
  return `public, max-age=${Math.max(0, Math.min(usual, untilRelease))}`;
}

/** Strong, and a function of the bytes alone: it cannot tell more than the body does. */
function computeEtag(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}
