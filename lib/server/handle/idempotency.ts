import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import type { StoredAnswer } from '../../storage/store.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { Answer } from './answer.ts';

const MAX_KEY_LENGTH = 255;

/** One use of an Idempotency-Key: where, by whom, with which body. */
export interface KeyedWrite {
  readonly rawKey: string;
  readonly storedKey: string;
  readonly bodyHash: string;
}

/** The key of a request; undefined: none was sent. */
export function readIdempotencyKey(request: Request): string | undefined | Problem {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (key.length > 0 && key.length <= MAX_KEY_LENGTH) return key;
  return problem('invalid-idempotency-key', `An Idempotency-Key has 1 to ${MAX_KEY_LENGTH} characters.`);
}

export function toKeyedWrite(write: {
  readonly rawKey: string;
  /** Method, address and credentials: a key means something only there. */
  readonly scope: string;
  readonly body: Uint8Array;
}): KeyedWrite {
  const { rawKey, scope, body } = write;
  return {
    rawKey,
    storedKey: createHash('sha256').update(`${scope}\n${rawKey}`).digest('base64url'),
    // Keyed, so that the digits of a position that was rounded cannot be tried out against it.
    bodyHash: createHmac('sha256', rawKey).update(body).digest('base64url'),
  };
}

/**
 * The answer as the store keeps it. It may hold a receipt or a delete token, of which the store shall know hashes only:
 * so it is sealed (AES-256-GCM) with a key made of the sender's Idempotency-Key, which the store does not know either.
 */
export function sealAnswer({ rawKey, storedKey, bodyHash }: KeyedWrite, answer: Answer): StoredAnswer {
  // The nonce may be fixed: each sealing key is used for one text, the first answer.
  const cipher = createCipheriv('aes-256-gcm', deriveSealingKey(rawKey, storedKey), NONCE);
  const sealed = Buffer.concat([cipher.update(answer.body ?? '', 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    key: storedKey,
    bodyHash,
    status: answer.status,
    body: sealed.toString('base64'),
    headers: answer.headers,
  };
}

/** The first answer again, or the problem that the key was used with another body. */
export function openAnswer({ rawKey, storedKey, bodyHash }: KeyedWrite, stored: StoredAnswer): Answer | Problem {
  if (stored.bodyHash !== bodyHash) {
    return problem('idempotency-key-reused', 'This Idempotency-Key was used with another body; take a new one.');
  }
  const sealed = Buffer.from(stored.body, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', deriveSealingKey(rawKey, storedKey), NONCE);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const body = decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  const status = parseStatus(stored.status);
  return {
    kind: 'answer',
    status,
    body: body === '' ? null : body,
    headers: stored.headers,
    cache: { kind: 'private' },
  };
}

const NONCE = Buffer.alloc(12);
const TAG_BYTES = 16;

function deriveSealingKey(rawKey: string, storedKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', rawKey, storedKey, 'idempotent answer', 32));
}

function parseStatus(status: number): Answer['status'] {
  if (status === 200 || status === 201 || status === 202 || status === 204) return status;
  throw new Error(`A stored answer has status ${status}; only 200, 201, 202 and 204 are ever stored.`);
}
