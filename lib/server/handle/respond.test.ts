import { describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { problem } from '../../wire/problem.ts';
import { noContent, privateAnswer, publicAnswer } from './answer.ts';
import { respond } from './respond.ts';

const now = instantOfMs(Date.UTC(2023, 11, 28));
const seconds = (count: number) => instantOfMs(now + count * 1000);

function answerTo(result: Parameters<typeof respond>[0], init: RequestInit = {}) {
  return respond(result, { request: new Request('http://localhost/api', init), now, headers: {} });
}

describe('respond', () => {
  it('gives a public read a strong ETag and a quarter of a minute', async () => {
    const response = answerTo(publicAnswer({ a: 1 }));
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=15');
    expect(await response.json()).toEqual({ a: 1 });
  });

  it('keeps a frozen view for five minutes', () => {
    const response = answerTo(publicAnswer({}, { isFrozen: true }));
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it.each([
    [4, 'public, max-age=4'],
    [0, 'public, max-age=0'],
    [-5, 'public, max-age=0'],
    [90, 'public, max-age=15'],
  ])('lets no cache outlive a release in %i s', (count, expected) => {
    const response = answerTo(publicAnswer({}, { validUntil: seconds(count) }));
    expect(response.headers.get('cache-control')).toBe(expected);
  });

  it.each(['*', 'W/ETAG', '"other", ETAG'])('answers If-None-Match: %s with 304 and no body', async (pattern) => {
    const etag = answerTo(publicAnswer({ a: 1 })).headers.get('etag') ?? '';
    const response = answerTo(publicAnswer({ a: 1 }), {
      headers: { 'if-none-match': pattern.replace('ETAG', etag) },
    });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(etag);
  });

  it('answers another ETag with the body', () => {
    expect(answerTo(publicAnswer({ a: 1 }), { headers: { 'if-none-match': '"other"' } }).status).toBe(200);
  });

  it('never lets a read with a token be stored', () => {
    const response = answerTo(publicAnswer({}), { headers: { authorization: 'Bearer x' } });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.has('etag')).toBe(false);
    expect(answerTo(privateAnswer(200, {})).headers.get('cache-control')).toBe('private, no-store');
  });

  it('gives HEAD the length and no body', async () => {
    const response = answerTo(publicAnswer({ a: 1 }), { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('7');
    expect(await response.text()).toBe('');
  });

  it('turns a problem into a document', async () => {
    const response = answerTo(problem('unknown-report', 'None.'));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'urn:problem-type:caravan:unknown-report',
      title: 'No such report',
      status: 404,
      detail: 'None.',
      code: 'unknown-report',
    });
  });

  it('sends nothing with 204', async () => {
    const response = answerTo(noContent());
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
  });
});
