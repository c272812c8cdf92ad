import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestCaravan,
  csv,
  csvRow,
  EYEWITNESS_REPORT,
  importReport,
  NEW_CARAVAN,
  PRESS_REPORT,
} from './testing/fixtures.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

const BASE = '/api/v1/caravans/test-march';
const token = ADMIN_TOKEN;

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
  await createTestCaravan(api);
});
afterEach(() => api.close());

const send: TestApi['send'] = (...call) => api.send(...call);
const listPublic = async () => (await send('GET', `${BASE}/reports`)).body.features;

describe('a report from anyone', () => {
  it('publishes itself when plausible and from a known outlet', async () => {
    await importReport(api);
    const { status, body, response } = await send('POST', `${BASE}/reports`, { body: PRESS_REPORT });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-92.9, 15.43] },
      properties: {
        caravan: 'test-march',
        place: 'Mapastepec, Chiapas',
        status: 'accepted',
        observed: { from: '2026-01-14T06:00:00Z', to: '2026-01-15T05:59:59Z', precision: 'day' },
        people: { low: 3000, high: 4000 },
      },
      receipt: { url: expect.stringMatching(/^http:\/\/localhost:3000\/r\//), token: expect.any(String) },
    });
    expect(response.headers.get('location')).toBe(`/api/v1/reports/${body.id}`);
    expect((await listPublic()).map(({ id }: { id: string }) => id)).toContain(body.id);
  });

  it('waits when its outlet is not known, and is not public', async () => {
    const { status, body } = await send('POST', `${BASE}/reports`, { body: PRESS_REPORT });
    expect(status).toBe(202);
    expect(Object.keys(body)).toEqual(['id', 'status', 'receipt']);
    expect(await listPublic()).toEqual([]);
    expect((await send('GET', `/api/v1/reports/${body.id}`)).status).toBe(404);
  });

  it('waits when it comes from an eyewitness, of whom neither name nor address is kept', async () => {
    await importReport(api);
    const source = { kind: 'eyewitness', name: 'Juana', url: 'https://apnews.com/x' };
    const { status, body } = await send('POST', `${BASE}/reports`, { body: { ...EYEWITNESS_REPORT, source } });
    expect(status).toBe(202);
    const { report } = (await send('GET', `/api/v1/receipts/${body.receipt.token}`)).body;
    expect(report.properties.source).toEqual({ kind: 'eyewitness', name: 'eyewitness', url: null, published: null });
  });

  it('does not publish itself by an address where everyone writes', async () => {
    await importReport(api, { source_url: 'https://www.facebook.com/some-page' });
    const source = { ...PRESS_REPORT.source, url: 'https://facebook.com/other' };
    expect((await send('POST', `${BASE}/reports`, { body: { ...PRESS_REPORT, source } })).status).toBe(202);
  });

  it('is kept to 0.01° and no finer', async () => {
    const { body } = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT });
    const [revision] = await api.app.store.listRevisions(body.id);
    expect(revision?.statement.position).toEqual([-92.89, 15.44]);
  });

  it('tells towns of one name apart by state', async () => {
    const unclear = await send('POST', `${BASE}/reports`, { body: { ...PRESS_REPORT, place: 'Tonalá' } });
    expect(unclear).toMatchObject({ status: 422, body: { code: 'ambiguous-place' } });
    expect(unclear.body.errors.map(({ message }: { message: string }) => message).join()).toContain(
      'Tonalá, Chiapas (MX)',
    );
    const clear = await send('POST', `${BASE}/reports`, { body: { ...PRESS_REPORT, place: 'tonala, chiapas' } });
    expect(clear.status).toBe(202);
  });

  it('is asked about when implausible, and waits once confirmed', async () => {
    await importReport(api);
    const fast = { ...PRESS_REPORT, place: 'Tijuana', observed: { from: '2026-01-13T02:00:00Z' } };
    const asked = await send('POST', `${BASE}/reports`, { body: fast });
    expect(asked).toMatchObject({ status: 422, body: { code: 'needs-confirmation', errors: [{ code: 'too-fast' }] } });
    expect((await send('POST', `${BASE}/reports`, { body: { ...fast, confirmed: true } })).status).toBe(202);
  });

  it('is asked about after the end of the caravan', async () => {
    await send('PATCH', BASE, { token, body: { endedOn: '2026-01-13', outcome: 'dissolved' } });
    const asked = await send('POST', `${BASE}/reports`, { body: PRESS_REPORT });
    expect(asked.body).toMatchObject({ code: 'needs-confirmation', errors: [{ code: 'after-end' }] });
  });

  it('is cut to now where it says more', async () => {
    const observed = { from: '2026-01-15', precision: 'day' };
    const { body } = await send('POST', `${BASE}/reports`, { body: { ...EYEWITNESS_REPORT, observed } });
    const { report } = (await send('GET', `/api/v1/receipts/${body.receipt.token}`)).body;
    expect(report.properties.observed).toEqual({
      from: '2026-01-15T06:00:00Z',
      to: '2026-01-15T18:00:00Z',
      precision: 'day',
    });
  });
});

describe('a receipt', () => {
  it('tells the status in words and withdraws for ever', async () => {
    const { body } = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT });
    const address = `/api/v1/receipts/${body.receipt.token}`;
    const before = await send('GET', address);
    expect(before.body).toMatchObject({ id: body.id, status: 'pending', statusText: 'It waits for review.' });
    expect(before.response.headers.get('cache-control')).toBe('private, no-store');
    expect((await send('DELETE', address)).status).toBe(204);
    expect((await send('DELETE', address)).status).toBe(204);
    expect((await send('GET', address)).body).toMatchObject({ status: 'retracted', statusText: 'You withdrew it.' });
    const accepted = { token, body: { status: 'accepted', reason: 'I want it' } };
    expect((await send('POST', `/api/v1/reports/${body.id}/status`, accepted)).status).toBe(422);
  });

  it('takes a public report off every public answer', async () => {
    await importReport(api);
    const { body } = await send('POST', `${BASE}/reports`, { body: PRESS_REPORT });
    await send('DELETE', `/api/v1/receipts/${body.receipt.token}`);
    expect((await send('GET', `/api/v1/reports/${body.id}`)).status).toBe(404);
    expect((await listPublic()).map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });
});

describe('a repeated Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'one' };

  it('gives the first answer again and keeps one report', async () => {
    const first = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers });
    const edition = await api.app.store.latestEdition();
    const again = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers });
    expect(again).toMatchObject({ status: 202, body: first.body });
    expect(await api.app.store.latestEdition()).toBe(edition);
  });

  it('keeps one report of many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is refused with another body', async () => {
    await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers });
    const other = await send('POST', `${BASE}/reports`, { body: { ...EYEWITNESS_REPORT, kind: 'camp' }, headers });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('works for every write', async () => {
    const view = { view: { caravan: 'test-march' } };
    const links = [1, 2].map(() => send('POST', '/api/v1/share-links', { body: view, headers }));
    const [first, second] = await Promise.all(links);
    expect(second?.body).toEqual(first?.body);
    const caravan = { token, body: { ...NEW_CARAVAN, slug: 'second' }, headers };
    expect((await send('POST', '/api/v1/caravans', caravan)).status).toBe(201);
    expect((await send('POST', '/api/v1/caravans', caravan)).status).toBe(201);
    const file = { token, body: csv(csvRow()), headers: { ...headers, 'content-type': 'text/csv' } };
    await send('POST', `${BASE}/import`, file);
    expect((await send('POST', `${BASE}/import`, file)).body).toEqual({ imported: 1 });
    expect(await listPublic()).toHaveLength(1);
  });
});

describe('the limit of writes', () => {
  it('holds off the 121st of a network, but no replay and no moderator', async () => {
    const headers = { 'x-caravan-client-address': '192.0.2.7' };
    const keyed = { body: EYEWITNESS_REPORT, headers: { ...headers, 'idempotency-key': 'k' } };
    await send('POST', `${BASE}/reports`, keyed);
    for (let count = 1; count < 120; count += 1) await send('POST', `${BASE}/reports`, { body: '{', headers });
    const refused = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-writes' } });
    expect(Number(refused.response.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await send('POST', `${BASE}/reports`, keyed)).status).toBe(202);
    expect((await send('PATCH', BASE, { token, body: {}, headers })).status).toBe(200);
  });

  it('lets pass who holds the token of a link or of a receipt, and no other token', async () => {
    const headers = { 'x-caravan-client-address': '192.0.2.8' };
    const link = await send('POST', '/api/v1/share-links', { body: { view: { caravan: 'test-march' } }, headers });
    const report = await send('POST', `${BASE}/reports`, { body: EYEWITNESS_REPORT, headers });
    for (let count = 2; count < 120; count += 1) await send('POST', `${BASE}/reports`, { body: '{', headers });
    const address = `/api/v1/share-links/${link.body.slug}`;
    expect((await send('DELETE', address, { token: 'someone-elses-token', headers })).status).toBe(429);
    expect((await send('DELETE', address, { token: link.body.deleteToken, headers })).status).toBe(204);
    const receipt = `/api/v1/receipts/${report.body.receipt.token}`;
    expect((await send('DELETE', '/api/v1/receipts/none', { headers })).status).toBe(429);
    expect((await send('DELETE', receipt, { headers })).status).toBe(204);
  });
});
