import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROBLEMS, type ProblemCode, problem, toProblemDocument } from '../wire/problem.ts';
import { DATA_SECURITY_POLICY } from './security-headers.ts';

/** Why a request does not reach a page or route handler. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Next answers others, such as TRACE, with a 500. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A form without script has some 3,000 characters; JSON and imports are measured by their handlers. */
const MAX_FORM_BYTES = 64 * 1024;
/** The moderators' page takes files in; what is larger goes to the API. Next itself reads at most 1 MB of an action. */
const MAX_MODERATION_BYTES = 1024 * 1024;

/** What is wrong with a request before anyone looks at what it asks; undefined: nothing. */
export function findRefusal(request: IncomingMessage): Refusal | undefined {
  const url = request.url ?? '';
  if (!METHODS.includes(request.method ?? '')) {
    return {
      code: 'method-not-allowed',
      detail: `Only ${METHODS.join(', ')} are known here.`,
      headers: { Allow: METHODS.join(', ') },
    };
  }
  if (!isReadableAddress(url)) {
    return { code: 'malformed-address', detail: 'The address is not a path with valid percent-encoding.' };
  }
  if (isApiAddress(url)) return undefined;
  const length = Number(request.headers['content-length'] ?? 0);
  const limit = /^(?:\/es)?\/moderate\/import(?:\?|$)/.test(url) ? MAX_MODERATION_BYTES : MAX_FORM_BYTES;
  if (length > limit) {
    return { code: 'body-too-large', detail: `At most ${limit} bytes are accepted here.` };
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    return { code: 'length-required', detail: 'Send the form with a Content-Length.' };
  }
  return undefined;
}

export function isApiAddress(url: string): boolean {
  return /^\/api(?:[/?]|$)/.test(url);
}

/** Answers in the language of the address: a problem from the API, a small page else. */
export function refuse(response: ServerResponse, refusal: Refusal & { readonly url: string }): void {
  const { code, detail, url } = refusal;
  const { status, title } = PROBLEMS[code];
  const isApi = isApiAddress(url);
  response.writeHead(status, {
    'Content-Type': isApi ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': DATA_SECURITY_POLICY,
    ...(isApi ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...refusal.headers,
  });
  response.end(isApi ? JSON.stringify(toProblemDocument(problem(code, detail))) : formatPage({ title, detail, url }));
}

/**
 * Only addresses that decode: other paths make Next answer a bare 500, and other queries it mends in silence, which a
 * page likes and the API does not.
 */
function isReadableAddress(url: string): boolean {
  const [path = ''] = url.split('?');
  if (!path.startsWith('/')) return false;
  try {
    // A NUL cannot name anything, and reaches file functions that throw at it.
    return !decodeURIComponent(isApiAddress(url) ? url : path).includes('\0');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

const PAGE_WORDS = {
  en: { title: undefined, detail: undefined, home: 'All caravans' },
  es: {
    title: 'No se puede leer la petición',
    detail: 'La dirección o el formulario no se pueden leer.',
    home: 'Todas las caravanas',
  },
} as const;

/** Without script and style: this is seen by those who mistype an address, and by scanners. */
function formatPage(page: { readonly title: string; readonly detail: string; readonly url: string }): string {
  const language = /^\/es(?:[/?]|$)/.test(page.url) ? 'es' : 'en';
  const words = PAGE_WORDS[language];
  const title = words.title ?? page.title;
  const detail = words.detail ?? page.detail;
  const home = language === 'es' ? '/es' : '/';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${detail}</p><p><a href="${home}">${words.home}</a></p></html>`;
}
