import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOutlook } from '../core/find-outlook.ts';
import { instantOfMs } from '../core/time.ts';
import { readOutlooks } from '../wire/read-outlooks.ts';
import { createTestCaravan, csv, csvRow } from './testing/fixtures.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

const SLUG = '2023-12-exodus-from-poverty';
const BASE = `/api/v1/caravans/${SLUG}`;
const AT = '2023-12-29T05:59:59Z';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ seed: 'history' });
}, 30_000);
afterAll(() => api.close());

const get = (address: string, headers: Record<string, string> = {}) => api.send('GET', address, { headers });

async function importRows(slug: string, rows: readonly string[]): Promise<void> {
  const sent = { token: ADMIN_TOKEN, body: csv(...rows), headers: { 'content-type': 'text/csv' } };
  const { status, body } = await api.send('POST', `/api/v1/caravans/${slug}/import`, sent);
  if (status !== 201) throw new Error(JSON.stringify(body));
}

const MARCH = [
  csvRow({ place: 'Tapachula', kind: 'departure', observed_from: '2026-01-10', received_at: '2026-01-11T05:59:59Z' }),
  csvRow({ place: 'Huehuetán, Chiapas', observed_from: '2026-01-10', received_at: '2026-01-11T05:59:59Z' }),
  csvRow({ place: 'Huixtla', observed_from: '2026-01-11', received_at: '2026-01-12T05:59:59Z' }),
  csvRow({ place: 'Escuintla, Chiapas', observed_from: '2026-01-13', received_at: '2026-01-14T05:59:59Z' }),
];

interface ReportRow {
  readonly observed: { readonly from: string; readonly to: string };
  readonly place: string;
  readonly kind: string;
  readonly mode: string | null;
}

describe('forecast', () => {
  it('tells by horizon how far, whether together and where, rounded', async () => {
    const { status, body } = await get(`${BASE}/forecast?at=${AT}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      issuedAt: AT,
      issuedOn: '2023-12-28',
      basedOn: { lastEvening: { date: '2023-12-28', place: 'Mapastepec, Chiapas' }, caravans: 36 },
    });
    expect(body.horizons.map(({ days }: { days: number }) => days)).toEqual([1, 2, 3, 5, 7, 14]);
    expect(body.horizons[0].place.p10).toBe('Mapastepec, Chiapas');
    expect(JSON.stringify(body)).not.toMatch(/\d\.\d{4}/);
  });

  it('is of the newest moment when none is asked for', async () => {
    const { body } = await get(`${BASE}/forecast`);
    expect(body.issuedOn).toBe('2024-01-22');
  });

  it('says why it has nothing to say', async () => {
    const { status, body } = await get(`${BASE}/forecast?at=2001-01-01T00:00:00Z`);
    expect([status, body]).toEqual([200, { kind: 'not-enough-data', reason: 'no-report' }]);
  });

  it('answers 304 to those who know it, and 404 for an unknown caravan', async () => {
    const { response } = await get(`${BASE}/forecast?at=${AT}`);
    const etag = response.headers.get('etag') ?? '';
    expect((await get(`${BASE}/forecast?at=${AT}`, { 'if-none-match': etag })).status).toBe(304);
    expect(response.headers.get('cache-control')).toBe('public, max-age=15');
    expect((await get('/api/v1/caravans/none/forecast')).status).toBe(404);
    expect((await get('/api/v1/caravans/none/outlooks')).status).toBe(404);
  });

  it('is the same for a copy that was imported under another slug', async () => {
    const rows = (await get(`${BASE}/reports?limit=1000`)).body.features
      .filter(({ properties }: { properties: { group: string } }) => properties.group === 'main')
      .map(({ properties, geometry }: { properties: ReportRow; geometry: { coordinates: number[] } }) =>
        csvRow({
          observed_from: properties.observed.from,
          observed_to: properties.observed.to,
          place: properties.place,
          lon: String(geometry.coordinates[0]),
          lat: String(geometry.coordinates[1]),
          kind: properties.kind,
          mode: properties.mode ?? '',
          received_at: '2024-03-01T00:00:00Z',
        }),
      );
    await createTestCaravan(api, { slug: 'copy', startedOn: '2023-12-24' });
    await importRows('copy', rows);
    const [own, copy] = [await get(`${BASE}/forecast?at=${AT}`), await get(`/api/v1/caravans/copy/forecast?at=${AT}`)];
    expect(copy.body.horizons).toEqual(own.body.horizons);
    expect(copy.body.dispersal).toEqual(own.body.dispersal);
  });

  it('is no finer than 25 km and a day for a caravan that goes on, and finer once it is long over', async () => {
    await createTestCaravan(api, { slug: 'going' });
    await importRows('going', MARCH);
    const { body } = await get('/api/v1/caravans/going/forecast');
    const fine = [...JSON.stringify(body.fan).matchAll(/"p\d\d":(-?[\d.]+)/g)].filter(
      ([, km]) => Number(km) % 25 !== 0,
    );
    expect(body.fan).toHaveLength(14);
    expect(fine).toEqual([]);
    api.pass(70 * 24);
    const { body: later } = await get('/api/v1/caravans/going/forecast?at=2026-01-14T05:59:59Z');
    expect(later.horizons[0].alongKm.p50 % 25).not.toBe(0);
  });

  it('changes by what an installation learns, but not in a frozen view', async () => {
    const edition = await api.app.store.latestEdition();
    const frozen = `${BASE}/forecast?at=${AT}&asOf=2026-01-15T00:00:00Z&edition=${edition}`;
    const before = [await get(frozen), await get(`${BASE}/forecast?at=${AT}`)];
    api.pass(1);
    const ended = { slug: 'learned', startedOn: '2023-11-10', endedOn: '2023-11-20', outcome: 'dissolved' };
    await createTestCaravan(api, ended);
    const dates = ['2023-11-10', '2023-11-11', '2023-11-12', '2023-11-13'];
    const places = ['Huehuetán, Chiapas', 'Huixtla', 'Escuintla, Chiapas', 'Mapastepec'];
    await importRows(
      'learned',
      dates.map((date, index) =>
        csvRow({ place: places[index] ?? '', observed_from: date, received_at: '2023-12-01T00:00:00Z' }),
      ),
    );
    const after = [await get(frozen), await get(`${BASE}/forecast?at=${AT}`)];
    expect(after[0]?.body).toEqual(before[0]?.body);
    expect(after[0]?.response.headers.get('etag')).toBe(before[0]?.response.headers.get('etag'));
    expect(after[1]?.body.basedOn.caravans).toBe(before[1]?.body.basedOn.caravans + 1);
  });
});

describe('outlooks', () => {
  it('hold the forecast of each moment, with instants as the browser counts them', async () => {
    const { status, body } = await get(`${BASE}/outlooks`);
    expect(status).toBe(200);
    const froms = body.outlooks.map(({ from }: { from: number }) => from);
    expect(froms).toEqual([...froms].sort((a: number, b: number) => a - b));
    const asked = (await get(`${BASE}/forecast?at=${AT}`)).body;
    const held = body.outlooks.findLast(({ from }: { from: number }) => from <= Date.parse(AT)).forecast;
    expect(held.horizons).toEqual(asked.horizons);
    expect(held.fan).toEqual(asked.fan);
  });

  it('tell each comparable caravan once, by name, and are read to the same lists', async () => {
    const { body } = await get(`${BASE}/outlooks`);
    const slugs = body.caravans.map(({ slug }: { slug: string }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    const asked = (await get(`${BASE}/forecast?at=${AT}`)).body.dispersal.comparable;
    expect(findOutlook(readOutlooks(body), instantOfMs(Date.parse(AT)))?.forecast).toMatchObject({
      dispersal: { comparable: asked },
    });
    for (const { name } of asked) expect([name.en, name.es]).not.toContain('');
    expect(asked.length).toBeGreaterThan(5);
  });

  it('let other requests have their turn while they are computed', async () => {
    const slug = '2024-03-25-viacrucis';
    await get(`/api/v1/caravans/${slug}/forecast`);
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await get(`/api/v1/caravans/${slug}/outlooks`);
    isDone = true;
    expect(turns).toBeGreaterThan(5);
  });

  it('know no report that was not known by asOf', async () => {
    const { body } = await get(`${BASE}/outlooks?asOf=2023-12-28T06:00:00Z`);
    const last = body.outlooks.at(-1).forecast;
    expect(last.basedOn.lastEvening.date <= '2023-12-27').toBe(true);
  });
});

describe('verification', () => {
  it('tells how good the forecasts have been', async () => {
    const { status, body } = await get('/api/v1/verification');
    expect(status).toBe(200);
    expect(body.sample.answered / body.sample.issueDates).toBeGreaterThan(0.95);
    expect(body.advance.horizons).toHaveLength(6);
  });
});
