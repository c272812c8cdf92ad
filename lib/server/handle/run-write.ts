import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { Answer } from './answer.ts';
import type { Call, WriteCall } from './call.ts';
import { findClientAddress } from './client-address.ts';
import { isFromOwnPages } from './cross-origin.ts';
import { type KeyedWrite, openAnswer, readIdempotencyKey, sealAnswer, toKeyedWrite } from './idempotency.ts';
import { type BodyReader, readBytes, readMediaType } from './read-body.ts';

/** A write: who may, how its body is read, and the recipe. `token-holder`: any bearer, judged by the recipe. */
export interface WriteRoute<Params, Body> {
  readonly who: 'anyone' | 'moderator' | 'token-holder';
  readonly body: BodyReader<Body>;
  readonly run: (call: WriteCall<Params, Body>) => Promise<Answer | Problem>;
}

/** Runs a write in the order of the contract: rights, then body, then a repeated key, then limits, then fields. */
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
  const keyed = rawKey === undefined ? undefined : toKeyedWrite({ rawKey, scope: scopeOf(call), body: body.bytes });
  const stored = keyed && (await call.app.store.findAnswer(keyed.storedKey));
  if (keyed && stored) return openAnswer(keyed, stored);
  const limited = await limitWrites(call);
  if (limited) return limited;
  const parsed = body.parse();
  if (isProblem(parsed)) return parsed;
  return route.run({ ...call, body: parsed, ...rememberBy(keyed, call) });
}

function rememberBy<Params>(
  keyed: KeyedWrite | undefined,
  { now }: Call<Params>,
): Pick<WriteCall<Params, unknown>, 'remember' | 'repeat'> {
  return {
    remember: (answer) => ({ now, ...(keyed && { answer: sealAnswer(keyed, answer) }) }),
    repeat: (stored) => {
      if (!keyed) throw new Error('The store repeated an answer, but the request carried no Idempotency-Key.');
      return openAnswer(keyed, stored);
    },
  };
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
  const who = credentials.bearer ?? (isModerator ? 'moderator' : 'anyone');
  return `${request.method} ${new URL(request.url).pathname} ${who}`;
}

async function limitWrites<Params>(call: Call<Params>): Promise<Problem | undefined> {
  if (call.isModerator) return undefined;
  const seconds = await call.app.writeLimiter.consume(findClientAddress(call.request.headers));
  if (seconds === undefined) return undefined;
  const refusal = problem('too-many-writes', `At most 120 writes a minute; try again in ${seconds} s.`);
  return { ...refusal, headers: { 'retry-after': String(seconds) } };
}
