import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaravan, importReport } from './testing/fixtures.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

const SLUG = '2023-12-exodus-from-poverty';
const BASE = `/api/v1/caravans/${SLUG}`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ seed: 'history' });
});
afterAll(() => api.close());

function get(address: string, headers: Record<string, string> = {}) {
  return api.send('GET', address, { headers });
}

describe('the past caravans', () => {
  it('are listed with their reports and last place', async () => {
    const { body } = await get('/api/v1/caravans');
    expect(body.caravans.length).toBeGreaterThan(20);
    const exodus = body.caravans.find((caravan: { slug: string }) => caravan.slug === SLUG);
    expect(exodus).toMatchObject({ outcome: expect.any(String), timeZone: 'America/Mexico_City' });
    expect(exodus.reports).toBeGreaterThan(50);
    expect(exodus.latest).toMatchObject({ at: expect.stringMatching(/^2024-01-.*Z$/), place: expect.any(String) });
  });

  it('are described one by one', async () => {
    const { body } = await get(BASE);
    expect(body).toMatchObject({ slug: SLUG, startedOn: '2023-12-24', publication: { delayHours: 24, cellKm: 25 } });
  });

  it('have events up to a moment', async () => {
    const all = (await get(`${BASE}/events`)).body.events;
    const early = (await get(`${BASE}/events?at=2023-12-25T00:00:00Z`)).body.events;
    expect(all.length).toBeGreaterThan(early.length);
    expect(all[0]).toMatchObject({ id: expect.any(String), on: expect.any(String), title: { en: expect.any(String) } });
  });
});

describe('progress', () => {
  it('gives the numbers of a moment, adding up', async () => {
    const { body } = await get(`${BASE}/progress?at=2023-12-29T00:00:00Z`);
    expect(body.at).toBe('2023-12-29T00:00:00Z');
    expect(body.position).toMatchObject({
      position: [expect.any(Number), expect.any(Number)],
      place: expect.any(String),
    });
    expect(body.position.lastReport).toMatchObject({ id: expect.any(String), ageHours: expect.any(Number) });
    expect(body.covered.days).toBe(5);
    const toGo = (body.distanceToBorder.declaredCrossing ?? body.distanceToBorder.nearestCrossing).routeKm;
    expect(body.covered.routeKm + toGo).toBeCloseTo(body.total.routeKm, 6);
    expect(body.pace.wholeKmPerDay).toBeLessThanOrEqual(body.pace.movingKmPerDay);
  });

  it('says unknown before everything', async () => {
    const { status, body } = await get(`${BASE}/progress?at=2001-01-01T00:00:00Z`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ position: { kind: 'unknown' }, covered: { kind: 'unknown' }, people: null });
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2023-12-29T00:00:00+00:00'])(
    'answers at %s',
    async (at) => {
      expect((await get(`${BASE}/progress?at=${at}`)).status).toBe(200);
    },
  );

  it('stands at the last fix of a caravan that is over', async () => {
    const { body } = await get(`${BASE}/progress`);
    const { features } = (await get(`${BASE}/reports?limit=1000`)).body;
    expect(body.position.lastReport.ageHours).toBeGreaterThanOrEqual(0);
    expect(features.length).toBeGreaterThan(50);
    expect(Date.parse(body.at)).toBeLessThan(Date.parse('2024-02-01T00:00:00Z'));
  });

  it('answers every caravan without fault', async () => {
    const { caravans } = (await get('/api/v1/caravans')).body;
    for (const { slug } of caravans) {
      for (const read of ['progress', 'track', 'timeline', 'events', 'reports']) {
        expect((await get(`/api/v1/caravans/${slug}/${read}`)).status, `${slug}/${read}`).toBe(200);
      }
    }
  });
});

describe('the track', () => {
  it('has segments along its legs, rests and reasons', async () => {
    const { body } = await get(`${BASE}/track`);
    expect(body.segments.length).toBe(body.legs.length);
    for (const segment of body.segments) {
      expect(segment.coordinates.length).toBeGreaterThanOrEqual(2);
      expect(['observed', 'inferred']).toContain(segment.kind);
    }
    expect(body.rests.length).toBeGreaterThan(0);
    expect(body.setAside[0]).toMatchObject({ reportId: expect.any(String), reason: expect.any(String) });
  });

  it('grows with the moment', async () => {
    const early = (await get(`${BASE}/track?at=2023-12-26T00:00:00Z`)).body;
    const late = (await get(`${BASE}/track?at=2024-01-20T00:00:00Z`)).body;
    expect(early.legs.length).toBeLessThan(late.legs.length);
  });
});

describe('reports', () => {
  it('come as GeoJSON, oldest first, page by page', async () => {
    const whole = (await get(`${BASE}/reports?limit=1000`)).body;
    expect(whole).toMatchObject({ type: 'FeatureCollection', next: null });
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { features: { id: string }[]; next: string | null } } = await get(
        `${BASE}/reports?limit=7${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      ids.push(...body.features.map(({ id }) => id));
      cursor = body.next;
    }
    expect(ids).toEqual(whole.features.map(({ id }: { id: string }) => id));
  });

  it('are filtered by instants and by local dates', async () => {
    const day = (await get(`${BASE}/reports?from=2023-12-28&to=2023-12-28`)).body.features;
    expect(day.length).toBeGreaterThan(0);
    const instants = await get(`${BASE}/reports?from=2023-12-28T00:00:00-06:00&to=2023-12-28T23:59:59-06:00`);
    expect(instants.body.features).toEqual(day);
  });

  it('can be read one by one with their history', async () => {
    const [first] = (await get(`${BASE}/reports?limit=1`)).body.features;
    const { body, response } = await get(`/api/v1/reports/${first.id}`);
    expect(body).toMatchObject({ ...first, history: [{ revision: 1, author: 'seed' }] });
    expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
  });

  it('are not known before they were received', async () => {
    const early = (await get(`${BASE}/reports?asOf=2023-12-26T00:00:00Z`)).body.features;
    const late = (await get(`${BASE}/reports?limit=1000`)).body.features;
    expect(early.length).toBeLessThan(late.length);
    for (const { properties } of early) expect(properties.receivedAt <= '2023-12-26T00:00:00Z').toBe(true);
  });
});

describe('the newest moment', () => {
  it('is the last fix of a caravan that is over, also when its report was received before', async () => {
    await createTestCaravan(api, { endedOn: '2026-01-12', outcome: 'dissolved' });
    await importReport(api, {
      observed_from: '2026-01-11',
      place: 'Tapachula, Chiapas',
      received_at: '2026-01-12T05:59:59Z',
    });
    // Counts from 18:00 in Mexico City, which is midnight UTC.
    await importReport(api, { received_at: '2026-01-12T15:00:00Z' });
    const { legs } = (await get('/api/v1/caravans/test-march/track')).body;
    expect(legs.map((leg: { to: { at: string } }) => leg.to.at)).toEqual(['2026-01-13T00:00:00Z']);
    expect((await get('/api/v1/caravans/test-march/progress')).body.at).toBe('2026-01-13T00:00:00Z');
  });
});

describe('the land', () => {
  it('tells the distance from the border', async () => {
    const { body } = await get('/api/v1/border/distance?lon=-92.26&lat=14.9');
    expect(body.nearest.km).toBeGreaterThan(1000);
    expect(body.crossings.length).toBeGreaterThan(20);
    expect(body.crossings[0]).toMatchObject({ id: expect.stringMatching(/^x-/), straightKm: expect.any(Number) });
  });

  it('tells it for all of Central America', async () => {
    for (const [lon, lat] of [
      [-79.52, 8.98],
      [-84.08, 9.93],
    ]) {
      const { status, body } = await get(`/api/v1/border/distance?lon=${lon}&lat=${lat}`);
      expect([status, body.crossings?.[0].routeKm]).toEqual([200, null]);
      expect(body.nearest.km).toBeGreaterThan(2000);
    }
  });

  it('finds routes', async () => {
    const { body } = await get('/api/v1/route?from=-92.26,14.9&to=-92.9,15.44');
    expect(body.km).toBeGreaterThan(90);
    expect(body.km).toBeLessThan(130);
    expect(body.via).toContain('Huixtla');
  });

  it('says where no route leads', async () => {
    const { body } = await get('/api/v1/route?from=-92.26,14.9&to=-85,30');
    expect(body.km).toEqual({ kind: 'unknown', reason: 'off-network' });
  });

  it('finds places by name without accents and by position', async () => {
    const byName = (await get('/api/v1/places?q=tonala&limit=5')).body.places;
    expect(byName.some((place: { state: string }) => place.state === 'Chiapas')).toBe(true);
    const near = (await get('/api/v1/places?lon=-92.26&lat=14.9&limit=1')).body.places;
    expect(near).toMatchObject([{ name: 'Tapachula', state: 'Chiapas', country: 'MX' }]);
    expect(Object.keys(near[0])).toEqual(['name', 'state', 'country', 'position', 'population']);
  });
});

describe('caching', () => {
  it.each([
    '/api/v1/caravans',
    BASE,
    `${BASE}/progress`,
    `${BASE}/track`,
    `${BASE}/timeline`,
    `${BASE}/reports`,
    '/api/v1/places?q=arriaga',
  ])('%s has an ETag that outlasts the clock and answers 304', async (address) => {
    const first = await get(address);
    const etag = first.response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    api.pass(1 / 60);
    const second = await get(address, { 'if-none-match': etag });
    expect(second.status).toBe(304);
    expect(second.response.headers.get('cache-control')).toBe('public, max-age=15');
  });

  it('keeps a view with an edition longer', async () => {
    const { response } = await get(`${BASE}/progress?edition=100000&asOf=2024-01-01T00:00:00Z`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('lets no cache keep what was asked with a token', async () => {
    const { response } = await get(BASE, { authorization: 'Bearer whatever' });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('other sites', () => {
  it('may read', async () => {
    const { response } = await get(BASE, { origin: 'https://news.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('are told before what they may do', async () => {
    const ask = (headers: Record<string, string>) =>
      api.call('OPTIONS', `${BASE}/reports`, { headers: { origin: 'https://news.example', ...headers } });
    const anonymous = await ask({ 'access-control-request-headers': 'content-type' });
    expect(anonymous.status).toBe(204);
    expect(anonymous.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    const withToken = await ask({ 'access-control-request-headers': 'authorization, content-type' });
    expect(withToken.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('get HEAD as GET without body', async () => {
    const response = await api.call('HEAD', BASE);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  });
});

describe('the server', () => {
  it('is healthy and ready', async () => {
    expect(await get('/api/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await get('/api/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});
