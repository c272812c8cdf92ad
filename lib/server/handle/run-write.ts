import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { Answer } from './answer.ts';
import type { Call, WriteCall } from './call.ts';
import { isFromOwnPages } from './cross-origin.ts';
import { readIdempotencyKey } from './idempotency.ts';
import { runKeyedWrite } from './keyed-write.ts';
import { type BodyReader, readBytes, readMediaType } from './read-body.ts';

/** A write: who may, how its body is read, and the recipe. `token-holder`: any bearer, judged by the recipe. */
export interface WriteRoute<Params, Body> {
  readonly who: 'anyone' | 'moderator' | 'token-holder';
  readonly body: BodyReader<Body>;
  /** Whether the caller holds the token that this very thing is written with, which no limit keeps from it. */
  readonly holdsToken?: (call: Call<Params>) => Promise<boolean>;
  readonly run: (call: WriteCall<Params, Body>) => Promise<Answer | Problem>;
}

/** Runs a write in the order of the contract: rights, then key and body, then repetition and limits, then fields. */
export async function runWrite<Params, Body>(
  route: WriteRoute<Params, Body>,
  call: Call<Params>,
): Promise<Answer | Problem> {
  const refusal = refuseCaller(route.who, call);
  if (refusal) return refusal;
  const rawKey = readIdempotencyKey(call.request);
  if (isProblem(rawKey)) return rawKey;
  const body = await readTypedBytes(route.body, call.request);
  if (isProblem(body)) return body;
  const key = rawKey === undefined ? undefined : { rawKey, scope: scopeOf(call), body: body.bytes };
  const run: Parameters<typeof runKeyedWrite>[1]['run'] = async (memory) => {
    const parsed = body.parse();
    return isProblem(parsed) ? parsed : route.run({ ...call, body: parsed, ...memory });
  };
  const holdsToken = () => call.isModerator || (route.holdsToken?.(call) ?? false);
  return runKeyedWrite({ ...call, headers: call.request.headers, holdsToken }, { key, run });
}

function refuseCaller<Params>(who: WriteRoute<Params, unknown>['who'], call: Call<Params>): Problem | undefined {
  const { bearer } = call.credentials;
  if (bearer === undefined && !isFromOwnPages(call.request, call.app.environment)) {
    return problem('foreign-origin', 'Writes are accepted from this site’s own pages, or with a bearer token.');
  }
  if (call.isModerator || (who === 'token-holder' && bearer !== undefined)) return undefined;
  if (bearer !== undefined) return challenge(problem('wrong-token', 'The bearer token is not valid.'));
  if (who === 'anyone') return undefined;
  return challenge(problem('missing-token', 'Send the token as “Authorization: Bearer …”.'));
}

/** RFC 9110: a 401 names the way to authenticate. */
export function challenge(refusal: Problem): Problem {
  return { ...refusal, headers: { 'www-authenticate': 'Bearer' } };
}

async function readTypedBytes<Body>(
  reader: BodyReader<Body>,
  request: Request,
): Promise<{ readonly bytes: Uint8Array; readonly parse: () => Body | Problem } | Problem> {
  const mediaType = readMediaType(request, reader);
  if (isProblem(mediaType)) return mediaType;
  const bytes = await readBytes(request, reader.maxBytes);
  if (isProblem(bytes)) return bytes;
  return { bytes, parse: () => reader.parse(bytes, mediaType) };
}

function scopeOf<Params>({ request, credentials, isModerator }: Call<Params>): string {
  const who = isModerator ? 'moderator' : (credentials.bearer ?? 'anyone');
  const { pathname, search } = new URL(request.url);
  return `${request.method} ${pathname}${search} ${who}`;
}
