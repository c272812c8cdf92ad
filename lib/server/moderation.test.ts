import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCaravan, csv, csvRow, importReport, NEW_CARAVAN, PRESS_REPORT } from './testing/fixtures.ts';
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

describe('a moderator', () => {
  it('sees what waits and why, and lets it pass', async () => {
    const { body } = await send('POST', `${BASE}/reports`, { body: PRESS_REPORT });
    const queue = await send('GET', '/api/v1/moderation/queue', { token });
    expect(queue.body.reports).toMatchObject([
      { report: { id: body.id }, rule: 'unknown-outlet', reason: expect.stringContaining('public sources') },
    ]);
    const passed = await send('POST', `/api/v1/reports/${body.id}/status`, {
      token,
      body: { status: 'accepted', reason: 'Read the article' },
    });
    expect(passed).toMatchObject({
      status: 200,
      body: { id: body.id, properties: { status: 'accepted', revision: 2 } },
    });
    const shown = (await send('GET', `/api/v1/reports/${body.id}`)).body;
    expect(shown.history).toMatchObject([{ revision: 2, author: 'moderator', reason: 'Read the article' }]);
    expect((await send('GET', '/api/v1/moderation/queue', { token })).body.reports).toEqual([]);
  });

  it('sees what is implausible about a report, also after a revision', async () => {
    const many = { ...PRESS_REPORT, people: { low: 900_000, high: 900_000 }, confirmed: true };
    const { body } = await send('POST', `${BASE}/reports`, { body: many });
    await send('POST', `/api/v1/reports/${body.id}/revisions`, { token, body: { mode: 'foot', reason: 'Read it' } });
    const queue = await send('GET', '/api/v1/moderation/queue', { token });
    expect(queue.body.reports).toMatchObject([
      { rule: 'implausible', reason: expect.stringContaining('implausible'), doubts: [{ code: 'too-many-people' }] },
    ]);
  });

  it('revises a report, and every state stays', async () => {
    await importReport(api);
    const [{ id }] = await listPublic();
    const revised = await send('POST', `/api/v1/reports/${id}/revisions`, {
      token,
      body: { place: 'Escuintla, Chiapas', people: { low: 10, high: 20 }, reason: 'Wrong town' },
    });
    expect(revised).toMatchObject({
      status: 201,
      body: {
        properties: { place: 'Escuintla, Chiapas', people: { low: 10, high: 20 }, kind: 'arrival', revision: 2 },
      },
    });
    const { history } = (await send('GET', `/api/v1/reports/${id}`)).body;
    expect(history.map((entry: { properties: { place: string } }) => entry.properties.place)).toEqual([
      'Huixtla, Chiapas',
      'Escuintla, Chiapas',
    ]);
  });

  it('keeps the place where only a count changes', async () => {
    await importReport(api);
    const [{ id, geometry }] = await listPublic();
    const body = { people: null, reason: 'No count in the article' };
    const revised = await send('POST', `/api/v1/reports/${id}/revisions`, { token, body });
    expect(revised.body).toMatchObject({ geometry, properties: { place: 'Huixtla, Chiapas', people: null } });
  });

  it('keeps the place where only the position changes, unless it is taken away', async () => {
    await importReport(api);
    const [{ id }] = await listPublic();
    const revise = (change: object) => send('POST', `/api/v1/reports/${id}/revisions`, { token, body: change });
    const moved = await revise({ position: [-92.47, 15.15], reason: 'At the north end' });
    expect(moved.body).toMatchObject({
      geometry: { coordinates: [-92.47, 15.15] },
      properties: { place: 'Huixtla, Chiapas' },
    });
    const bare = await revise({ position: [-92.48, 15.16], place: null, reason: 'Not in town' });
    expect(bare.body).toMatchObject({ geometry: { coordinates: [-92.48, 15.16] }, properties: { place: null } });
  });

  it('creates and changes caravans with defaults', async () => {
    const { body } = await send('GET', BASE);
    expect(body).toEqual({
      slug: 'test-march',
      name: NEW_CARAVAN.name,
      startedOn: '2026-01-10',
      startPlace: 'Tapachula, Chiapas',
      endedOn: null,
      outcome: 'ongoing',
      timeZone: 'America/Mexico_City',
      declaredTargets: [],
      publication: { delayHours: 24, cellKm: 25 },
      expectedReportHours: 24,
    });
    const target = { crossingId: 'x-san-ysidro', from: '2026-01-12' };
    const changed = await send('PATCH', BASE, { token, body: { declaredTargets: [target], name: { en: 'Renamed' } } });
    expect(changed.body).toMatchObject({ declaredTargets: [target], name: { en: 'Renamed', es: NEW_CARAVAN.name.es } });
  });

  it('may come from another site with the token', async () => {
    const call = { token, body: {}, headers: { origin: 'https://desk.example' } };
    const { status, response } = await send('PATCH', BASE, call);
    expect(status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('an import', () => {
  const importFile = (body: string, address = `${BASE}/import`, type = 'text/csv') =>
    send('POST', address, { token, body, headers: { 'content-type': type } });

  it('takes all rows, replayed as they became known', async () => {
    const rows = [
      csvRow(),
      csvRow({ place: 'Mapastepec', observed_from: '2026-01-14', received_at: '2026-01-15T00:00:00Z' }),
    ];
    expect(await importFile(csv(...rows))).toMatchObject({ status: 201, body: { imported: 2 } });
    const early = (await send('GET', `${BASE}/reports?asOf=2026-01-14T00:00:00Z`)).body.features;
    expect(early.map(({ properties }: { properties: { place: string } }) => properties.place)).toEqual([
      'Huixtla, Chiapas',
    ]);
    expect(await listPublic()).toHaveLength(2);
  });

  it('takes none when one is bad, and names each cell', async () => {
    const bad = await importFile(csv(csvRow(), csvRow({ kind: 'x', people_low: 'y' })));
    expect(bad).toMatchObject({ status: 422, body: { code: 'invalid-rows' } });
    expect(bad.body.errors.map(({ path }: { path: string }) => path)).toEqual(['/2/kind', '/2/people_low']);
    expect(await listPublic()).toEqual([]);
  });

  it('names the column of a row that does not say what kind of report it is', async () => {
    const bad = await importFile(csv(csvRow({ kind: '' })));
    expect(bad).toMatchObject({ status: 422, body: { errors: [{ path: '/1/kind', code: 'required' }] } });
  });

  it('judges each row in a dry run and writes nothing', async () => {
    const judged = await importFile(csv(csvRow(), csvRow({ kind: 'x' })), `${BASE}/import?dryRun=1`);
    expect(judged).toMatchObject({
      status: 200,
      body: {
        valid: 1,
        rows: [
          { row: 1, verdict: 'accepted' },
          { row: 2, verdict: 'invalid', errors: [{ column: 'kind' }] },
        ],
      },
    });
    expect(await listPublic()).toEqual([]);
  });

  it('takes back what the API gives as GeoJSON', async () => {
    await importFile(csv(csvRow({ people_low: '5', note: 'by the bridge' })));
    const given = (await send('GET', `${BASE}/reports`)).body;
    await send('POST', '/api/v1/caravans', { token, body: { ...NEW_CARAVAN, slug: 'copy' } });
    const address = '/api/v1/caravans/copy/import';
    expect(await importFile(JSON.stringify(given), address, 'application/geo+json')).toMatchObject({ status: 201 });
    const copied = (await send('GET', '/api/v1/caravans/copy/reports')).body;
    const strip = ({ geometry, properties }: { geometry: object; properties: object }) => ({
      geometry,
      properties: { ...properties, caravan: '' },
    });
    expect(copied.features.map(strip)).toEqual(given.features.map(strip));
  });

  it('reads precisions from the interval', async () => {
    const spans = [
      ['2026-01-12T12:00:00Z', ''],
      ['2026-01-12T12:00:00Z', '2026-01-12T13:00:00Z'],
      ['2026-01-12T12:00:00Z', '2026-01-12T18:00:00Z'],
      ['2026-01-12', ''],
      ['2026-01-12T00:00:00-06:00', '2026-01-13T00:00:00-06:00'],
    ];
    await importFile(
      csv(...spans.map(([observed_from = '', observed_to = '']) => csvRow({ observed_from, observed_to }))),
    );
    const stored: string[] = [];
    for await (const histories of api.app.store.streamHistories({ caravan: 'test-march' })) {
      for (const [first] of histories) stored.push(first?.statement.observed.precision ?? '');
    }
    expect(stored.sort()).toEqual(['day', 'day', 'hour', 'minute', 'part-of-day']);
  });
});
