import type { Problem } from '../../wire/problem.ts';
import { problem } from '../../wire/problem.ts';
import type { Answer } from './answer.ts';
import type { Call, WriteCall } from './call.ts';
import { findClientAddress } from './client-address.ts';
import { type KeyedWrite, openAnswer, sealAnswer, toKeyedWrite } from './idempotency.ts';

interface Writer extends Pick<Call<unknown>, 'app' | 'now'> {
  readonly headers: Headers;
  /** Whether it holds a token that this write asks for: such are not counted. Asked once the key is known to be new. */
  readonly holdsToken: () => boolean | Promise<boolean>;
}

/**
 * Runs a write under its key, if it has one: a repeated key gets its first answer and is not counted; all else is held
 * to the limit of writes, but for those who hold a token.
 */
export async function runKeyedWrite(
  writer: Writer,
  write: {
    readonly key: { readonly rawKey: string; readonly scope: string; readonly body: Uint8Array } | undefined;
    readonly run: (memory: Pick<WriteCall<unknown, unknown>, 'remember' | 'repeat'>) => Promise<Answer | Problem>;
  },
): Promise<Answer | Problem> {
  const keyed = write.key && toKeyedWrite(write.key);
  const stored = keyed && (await writer.app.store.findAnswer(keyed.storedKey));
  if (keyed && stored) return openAnswer(keyed, stored);
  const limited = await limitWrites(writer);
  return limited ?? write.run(rememberBy(keyed, writer));
}

function rememberBy(
  keyed: KeyedWrite | undefined,
  { now }: Writer,
): Pick<WriteCall<unknown, unknown>, 'remember' | 'repeat'> {
  return {
    remember: (answer) => ({ now, ...(keyed && { answer: sealAnswer(keyed, answer) }) }),
    repeat: (stored) => {
      if (!keyed) throw new Error('The store repeated an answer, but the write carried no key.');
      return openAnswer(keyed, stored);
    },
  };
}

async function limitWrites({ app, headers, holdsToken }: Writer): Promise<Problem | undefined> {
  if (await holdsToken()) return undefined;
  const seconds = await app.writeLimiter.consume(findClientAddress(headers));
  if (seconds === undefined) return undefined;
  const refusal = problem('too-many-writes', `At most 120 writes a minute; try again in ${seconds} s.`);
  return { ...refusal, headers: { 'retry-after': String(seconds) } };
}
