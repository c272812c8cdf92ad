import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStaticFiles } from './static-files.ts';

const SCRIPT = 'console.log("a script");'.repeat(100);
const directory = mkdtempSync(join(tmpdir(), 'caravan-static-'));
let server: Server;
let address: string;

beforeAll(async () => {
  const folder = join(directory, '.next/static-files/_next/static');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.js'), SCRIPT);
  writeFileSync(join(folder, 'a.js.br'), brotliCompressSync(SCRIPT));
  const handle = serveStaticFiles(directory, async (_request, response) => {
    response.end('a page');
  });
  server = createServer((request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

describe('static files', () => {
  it('go out as they were compressed at the build, to be kept for a year', async () => {
    const answer = await fetch(`${address}/_next/static/a.js`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('go out plain to who takes nothing else', async () => {
    const answer = await fetch(`${address}/_next/static/a.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(SCRIPT);
  });

  it.each(['/', '/_next/static/missing.js', '/_next/static/../../../secret'])(
    'leaves %s to the pages',
    async (path) => {
      expect(await (await fetch(`${address}${path}`)).text()).toBe('a page');
    },
  );
});
