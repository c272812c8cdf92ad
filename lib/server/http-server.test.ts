import { request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment.mjs';
import { CLIENT_ADDRESS_HEADER } from './handle/client-address.ts';
import { createHttpServer } from './http-server.ts';

/** Requests that reached the handler behind the door. */
let handled: IncomingMessage[] = [];
let server: Server;

beforeEach(async () => {
  await open({});
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function open(variables: Readonly<Record<string, string>>): Promise<void> {
  const parsed = parseEnvironment(variables);
  if (parsed.kind === 'wrong') throw new Error(parsed.message);
  handled = [];
  server = createHttpServer({
    environment: parsed.environment,
    isDevelopment: false,
    handle: async (request, response) => {
      handled.push(request);
      if (request.url === '/fails') throw new Error('on purpose');
      response.end('handled');
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = httpRequest({ port: findPort(), host: '127.0.0.1', path, method, headers }, resolve);
    sent.on('error', reject).end(body);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

function findPort(): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
}

describe('an address that cannot be read', () => {
  it.each(['/c/%E0%A4%A', '/%', '/c/%ff%fe', '/c/a%00b', '/es/c/%zz'])('%s answers 400 with a page', async (path) => {
    const answer = await send(path);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(path.startsWith('/es') ? 'lang="es"' : 'lang="en"');
    expect(handled).toEqual([]);
  });

  it.each(['/api/v1/caravans/%E0%A4%A', '/api/%', '/api/v1/places?q=%E0%A4%A'])(
    '%s answers 400 with a problem',
    async (path) => {
      const answer = await send(path);
      expect(answer.status).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(JSON.parse(answer.body)).toMatchObject({ code: 'malformed-address', status: 400 });
      expect(handled).toEqual([]);
    },
  );

  it('with a scheme and host before the path is refused', async () => {
    expect((await send('http://elsewhere.example/c/a')).status).toBe(400);
  });

  it.each(['/c/%C3%B1', '/?q=%E0%A4%A', '/api/v1/places?q=%25'])('is not %s', async (path) => {
    expect((await send(path)).body).toBe('handled');
  });
});

describe('a method that Next does not know', () => {
  it.each(['TRACE', 'PROPFIND'])('%s answers 405 with those that are', async (method) => {
    const answer = await send('/api/v1/caravans', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'method-not-allowed' });
    expect(handled).toEqual([]);
  });
});

describe('a form', () => {
  it('of more than 64 kB answers 413 at once', async () => {
    const answer = await send('/c/a/report', { method: 'POST', body: 'x'.repeat(65_537) });
    expect(answer.status).toBe(413);
    expect(handled).toEqual([]);
  });

  it('without a length answers 411', async () => {
    const headers = { 'transfer-encoding': 'chunked' };
    expect((await send('/c/a/report', { method: 'POST', headers, body: 'x' })).status).toBe(411);
  });

  it('of 64 kB passes', async () => {
    expect((await send('/c/a/report', { method: 'POST', body: 'x'.repeat(65_536) })).status).toBe(200);
  });
});

describe('headers', () => {
  it('tell a browser not to guess, leak or frame, on pages, data and refusals', async () => {
    for (const path of ['/', '/api/health', '/%']) {
      const { headers } = await send(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    }
  });

  it('give each page a nonce of its own, which Next reads off the request', async () => {
    const forged = { 'content-security-policy': "script-src 'nonce-forged'" };
    const [first, second] = [await send('/', { headers: forged }), await send('/')];
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
    expect(handled[0]?.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect(first.headers['content-security-policy']).not.toContain('forged');
  });

  it('let pages load tiles from the configured server only', async () => {
    server.close();
    await open({ TILE_URL: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png', TILE_ATTRIBUTION: '© somebody' });
    const { headers } = await send('/');
    expect(headers['content-security-policy']).toContain("img-src 'self' data: blob: https://*.tiles.example.org;");
  });

  it('carry the address of the peer, whatever a client says', async () => {
    await send('/', { headers: { [CLIENT_ADDRESS_HEADER]: '203.0.113.1', 'x-forwarded-for': '203.0.113.2' } });
    expect(handled[0]?.headers[CLIENT_ADDRESS_HEADER]).toBe('127.0.0.1');
  });

  it('carry the address that a proxy on this machine wrote last', async () => {
    server.close();
    await open({ BASE_URL: 'https://caravan.example.org' });
    await send('/', { headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.2' } });
    expect(handled[0]?.headers[CLIENT_ADDRESS_HEADER]).toBe('203.0.113.2');
  });
});

describe('what goes wrong', () => {
  it('behind the door answers 500 without a word of it', async () => {
    const answer = await send('/fails');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('on purpose');
  });

  it('in the protocol answers 400 and leaves the server running', async () => {
    const socket = connect(findPort(), '127.0.0.1');
    socket.end('NONSENSE\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await send('/')).status).toBe(200);
  });
});
