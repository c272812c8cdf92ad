import type { Instant } from '../../core/time.ts';
import type { StoredAnswer } from '../../storage/store.ts';
import type { Problem } from '../../wire/problem.ts';
import type { App } from '../app.ts';
import type { Environment } from '../environment.mjs';
import { type Credentials, isModerator, readCredentials } from '../permissions.ts';
import type { Answer } from './answer.ts';
import { readSearchParams } from './query.ts';

/** What a route handler is given. */
export interface Call<Params> {
  readonly app: App;
  readonly request: Request;
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly now: Instant;
  /** Absolute address of this installation, without a slash at its end. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly isModerator: boolean;
}

/** What a write is given beside: its body, and how its answer is kept for a repetition. */
export interface WriteCall<Params, Body> extends Call<Params> {
  readonly body: Body;
  /** The part of a store's `Write` that lets a repeated Idempotency-Key get this answer again. */
  readonly remember: (answer: Answer) => { readonly now: Instant; readonly answer?: StoredAnswer };
  /** The first answer of a repeated key, from what the store gave back. */
  readonly repeat: (stored: StoredAnswer) => Answer | Problem;
}

/** Gathers what every handler needs of a request; a problem when its query cannot be read. */
export async function openCall<Params>(opening: {
  readonly app: App;
  readonly request: Request;
  readonly params: Promise<Params>;
}): Promise<Call<Params> | Problem> {
  const { app, request } = opening;
  const query = readSearchParams(request.url);
  if (!(query instanceof URLSearchParams)) return query;
  const now = app.clock();
  const credentials = readCredentials(request.headers);
  return {
    app,
    request,
    params: await opening.params,
    query,
    now,
    baseUrl: findBaseUrl(request.headers, app.environment),
    credentials,
    isModerator: isModerator(credentials, { environment: app.environment, now }),
  };
}

/** `BASE_URL`, else what the `Host` header says: `request.url` says localhost whatever the host. */
export function findBaseUrl(headers: Pick<Headers, 'get'>, { baseUrl, host, port }: Environment): string {
  if (baseUrl !== null) return baseUrl.replace(/\/$/, '');
  const named = headers.get('host') ?? '';
  return /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(named) ? `http://${named}` : `http://${host}:${port}`;
}
