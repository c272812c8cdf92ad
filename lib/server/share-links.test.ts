import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from './log.ts';
import { findToldCaravan } from './queries/find-told-caravan.ts';
import { setRunningApp } from './running-app.ts';
import { createTestCaravan, importReport } from './testing/fixtures.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

const BASE = '/api/v1/caravans/test-march';
const token = ADMIN_TOKEN;

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
  await createTestCaravan(api);
});
afterEach(() => {
  vi.restoreAllMocks();
  return api.close();
});

const send: TestApi['send'] = (...call) => api.send(...call);
const listPublic = async () => (await send('GET', `${BASE}/reports`)).body.features;

describe('a share link', () => {
  const create = (body: object) => send('POST', '/api/v1/share-links', { body });

  it('opens its view until it is deleted by its maker', async () => {
    const { status, body } = await create({
      view: { caravan: 'test-march', at: '2026-01-14T12:00:00-06:00', lang: 'es' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
      url: `http://localhost:3000/es/s/${body.slug}`,
      view: { caravan: 'test-march', at: '2026-01-14T18:00:00Z', lang: 'es' },
      expiresAt: null,
    });
    expect(body.deleteToken.length).toBeGreaterThanOrEqual(16);
    const address = `/api/v1/share-links/${body.slug}`;
    const read = await send('GET', address);
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toContain(body.deleteToken);
    expect((await send('DELETE', address, { token: 'someone-elses-token' })).status).toBe(401);
    expect((await send('DELETE', address, { token: body.deleteToken })).status).toBe(204);
    expect(await send('GET', address)).toMatchObject({ status: 410, body: { code: 'share-link-revoked' } });
  });

  it('expires', async () => {
    const { body } = await create({ view: { caravan: 'test-march' }, expiresInHours: 2 });
    const address = `/api/v1/share-links/${body.slug}`;
    expect(body.expiresAt).toBe('2026-01-15T20:00:00Z');
    api.pass(7197 / 3600);
    const late = await send('GET', address);
    expect(late.response.headers.get('cache-control')).toBe('public, max-age=3');
    api.pass(3 / 3600);
    expect(await send('GET', address)).toMatchObject({ status: 410, body: { code: 'share-link-expired' } });
  });

  it('leads to its caravan after it expired, unless somebody deleted it or nothing of the caravan is public', async () => {
    const { body } = await create({ view: { caravan: 'test-march' }, expiresInHours: 2 });
    const find = () => findToldCaravan(api.app, { slug: body.slug, now: api.app.clock() });
    expect(await find()).toBeUndefined();
    api.pass(2);
    expect(await find()).toBeUndefined();
    await importReport(api);
    expect(await find()).toMatchObject({ slug: 'test-march' });
    await send('DELETE', `/api/v1/share-links/${body.slug}`, { token: body.deleteToken });
    expect(await find()).toBeUndefined();
  });

  it('can be deleted by a moderator', async () => {
    const { body } = await create({ view: { caravan: 'test-march' } });
    expect((await send('DELETE', `/api/v1/share-links/${body.slug}`, { token })).status).toBe(204);
  });

  it('frozen, shows what was known and no later import with an earlier receipt', async () => {
    await importReport(api);
    const { body } = await create({ view: { caravan: 'test-march', asOf: '2026-01-15T18:00:00Z' } });
    const { asOf, edition } = body.view;
    const read = () => send('GET', `${BASE}/reports?asOf=${asOf}&edition=${edition}`);
    const before = await read();
    await importReport(api, { place: 'Mapastepec', received_at: '2026-01-13T06:00:00Z' });
    expect((await read()).body).toEqual(before.body);
    expect((await send('GET', `${BASE}/reports?asOf=${asOf}`)).body.features).toHaveLength(2);
  });

  it('frozen, still obeys a retraction', async () => {
    await importReport(api);
    const [{ id }] = await listPublic();
    const { body } = await create({ view: { caravan: 'test-march', asOf: '2026-01-15T18:00:00Z' } });
    await send('POST', `/api/v1/reports/${id}/status`, { token, body: { status: 'retracted', reason: 'False' } });
    const address = `${BASE}/reports?asOf=${body.view.asOf}&edition=${body.view.edition}`;
    expect((await send('GET', address)).body.features).toEqual([]);
  });
});

describe('a failure', () => {
  it('is logged once and answered without its cause', async () => {
    vi.spyOn(api.app.store, 'listCaravans').mockRejectedValue(new Error('disk on fire'));
    const logged = vi.spyOn(log, 'error').mockReturnValue(undefined);
    const { status, body } = await send('GET', '/api/v1/caravans');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('fire');
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('of the sender to send all of a body is no failure of ours', async () => {
    const logged = vi.spyOn(log, 'error').mockReturnValue(undefined);
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (chunks++ === 0) controller.enqueue(new TextEncoder().encode('{"view":'));
        else controller.error(new Error('aborted'));
      },
    });
    const headers = { 'content-type': 'application/json', host: 'localhost:3000' };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    setRunningApp(api.app);
    const { POST } = await import('../../app/api/v1/share-links/route.ts');
    const request = new Request('http://localhost:3000/api/v1/share-links', init);
    const response = await POST(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'incomplete-body' });
    expect(logged).not.toHaveBeenCalled();
  });

  it('of the disk makes the server unready', async () => {
    vi.spyOn(api.app.store, 'assertWritable').mockRejectedValue(new Error('read-only'));
    vi.spyOn(log, 'error').mockReturnValue(undefined);
    expect(await send('GET', '/api/ready')).toMatchObject({ status: 503, body: { code: 'not-ready' } });
  });
});
