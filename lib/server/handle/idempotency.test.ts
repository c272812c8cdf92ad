import { describe, expect, it } from 'vitest';
import { noContent, privateAnswer } from './answer.ts';
import { openAnswer, readIdempotencyKey, sealAnswer, toKeyedWrite } from './idempotency.ts';

const write = (rawKey: string, body: string, scope = 'POST /x anyone') =>
  toKeyedWrite({ rawKey, scope, body: Buffer.from(body) });

describe('a repeated Idempotency-Key', () => {
  const answer = privateAnswer(201, { token: 'secret-of-the-sender' }, { location: '/y' });

  it('gives the first answer again', () => {
    const stored = sealAnswer(write('k', '{}'), answer);
    expect(openAnswer(write('k', '{}'), stored)).toEqual(answer);
    expect(openAnswer(write('k', ''), sealAnswer(write('k', ''), noContent()))).toEqual(noContent());
  });

  it('is refused with another body', () => {
    const stored = sealAnswer(write('k', '{}'), answer);
    expect(openAnswer(write('k', '{ }'), stored)).toMatchObject({ kind: 'problem', code: 'idempotency-key-reused' });
  });

  it('means nothing at another address or for another sender', () => {
    const keys = [
      write('k', '', 'POST /x anyone'),
      write('k', '', 'POST /y anyone'),
      write('k', '', 'POST /x moderator'),
    ];
    expect(new Set(keys.map(({ storedKey }) => storedKey)).size).toBe(3);
  });

  it('leaves neither the key, nor the body, nor the answer in the store', () => {
    const kept = JSON.stringify(sealAnswer(write('my-key', '{"position":[-92.12345,14.98765]}'), answer));
    expect(kept).not.toContain('my-key');
    expect(kept).not.toContain('92.12345');
    expect(kept).not.toContain('secret-of-the-sender');
  });
});

describe('readIdempotencyKey', () => {
  const read = (key: string) => readIdempotencyKey(new Request('http://x', { headers: { 'idempotency-key': key } }));

  it('takes 1 to 255 characters', () => {
    expect(read('k'.repeat(255))).toBe('k'.repeat(255));
    expect(read('k'.repeat(256))).toMatchObject({ code: 'invalid-idempotency-key' });
    expect(read('')).toMatchObject({ code: 'invalid-idempotency-key' });
    expect(readIdempotencyKey(new Request('http://x'))).toBeUndefined();
  });
});
