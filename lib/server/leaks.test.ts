import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportStatus } from '../core/report.ts';
import { createTestCaravan, EYEWITNESS_REPORT, importReport, PRESS_REPORT } from './testing/fixtures.ts';
import { type RouteParameters, readAllPublic, type ServedAnswer } from './testing/public-answers.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

/** The leak tests of the protection policy that concern the API; the numbers are the policy's. */

const BASE = '/api/v1/caravans/test-march';
/** A caravan that ended, from which the forecasts of others learn. */
const OTHER = 'ended-march';
const token = ADMIN_TOKEN;

/** Odd digits, odd words, odd hours: whatever of them is served was leaked. */
const CANARY = {
  ...EYEWITNESS_REPORT,
  observed: { from: '2026-01-15T03:37:41-06:00', to: '2026-01-15T04:43:47-06:00' },
  position: [-92.8377, 15.5173],
  people: { low: 3717, high: 4737 },
  note: 'zyxocanary by the well',
} as const;
const CANARY_TRACES = [
  /92\.83/,
  /92\.84/,
  /15\.51/,
  /15\.52/,
  /zyxocanary/,
  /3717|4737/,
  /T09:37|T10:43|T03:37|T04:43/,
];

/** The gazetteer has towns near any canary, and their digits. */
const tellsOfCaravans = ({ address }: ServedAnswer) => !address.startsWith('/api/v1/places');

let api: TestApi;
let parameters: RouteParameters;

beforeEach(async () => {
  api = await startTestApi();
  await createTestCaravan(api);
  await importReport(api);
  await importReport(api, { observed_from: '2026-01-13', place: 'Mapastepec', received_at: '2026-01-14T05:59:59Z' });
  await importReport(api, { observed_from: '2026-01-14', place: 'Escuintla, Chiapas', received_at: '' });
  await createTestCaravan(api, { slug: OTHER, startedOn: '2026-01-02', endedOn: '2026-01-11', outcome: 'dissolved' });
  const { features } = (await api.send('GET', `${BASE}/reports`)).body;
  const link = await api.send('POST', '/api/v1/share-links', {
    body: { view: { caravan: 'test-march', asOf: '2026-01-15T18:00:00Z' } },
  });
  parameters = {
    slug: ['test-march', OTHER, link.body.slug, 'none'],
    id: [features[0].id, 'none'],
    token: ['none'],
  };
});
afterEach(() => api.close());

async function submit(
  body: object,
  to = BASE,
): Promise<{ readonly id: string; readonly receipt: { readonly token: string } }> {
  const sent = await api.send('POST', `${to}/reports`, { body: { confirmed: true, ...body } });
  if (sent.status !== 202) throw new Error(`The canary was not held: ${JSON.stringify(sent.body)}`);
  return sent.body;
}

async function setStatus(id: string, status: ReportStatus): Promise<void> {
  const sent = await api.send('POST', `/api/v1/reports/${id}/status`, {
    token,
    body: { status, reason: 'zyxocanary' },
  });
  if (sent.status !== 200) throw new Error(`The status was not set: ${JSON.stringify(sent.body)}`);
}

/** What can happen without the public seeing it. */
const SECRETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a report that waits': () => submit(CANARY),
  'a press report that waits': () =>
    submit({ ...CANARY, source: { ...PRESS_REPORT.source, name: 'zyxocanary', url: 'https://zyxocanary.example/1' } }),
  'a rejected report': async () => setStatus((await submit(CANARY)).id, 'rejected'),
  'a retracted report': async () => setStatus((await submit(CANARY)).id, 'retracted'),
  'a withdrawn report': async () => api.send('DELETE', `/api/v1/receipts/${(await submit(CANARY)).receipt.token}`),
  'an accepted report that is held back': async () => setStatus((await submit(CANARY)).id, 'accepted'),
  'an accepted report that was revised while held back': async () => {
    const { id } = await submit(CANARY);
    await setStatus(id, 'accepted');
    await api.send('POST', `/api/v1/reports/${id}/revisions`, { token, body: { kind: 'camp', reason: 'zyxocanary' } });
  },
  'a report that waits of a caravan that others are forecast from': () =>
    submit({ ...CANARY, observed: { from: '2026-01-08T03:37:41-06:00' } }, `/api/v1/caravans/${OTHER}`),
  'a report that is held back of a caravan that others are forecast from': async () => {
    const sent = { ...CANARY, observed: { from: '2026-01-09T03:37:41-06:00' } };
    await setStatus((await submit(sent, `/api/v1/caravans/${OTHER}`)).id, 'accepted');
  },
  'twenty reports that wait': async () => {
    for (let count = 0; count < 20; count += 1) await submit(CANARY);
  },
};

describe('1: the public answers', () => {
  it('hold a track, bands, a forecast, outlooks and a report set aside: none is the same for want of reports', async () => {
    await importReport(api, { observed_from: '2026-01-14', place: 'Arriaga', received_at: '2026-01-15T05:59:59Z' });
    const read = async (name: string) => (await api.send('GET', `${BASE}/${name}`)).body;
    expect((await read('forecast')).fan).toHaveLength(14);
    expect((await read('outlooks')).outlooks.at(-1).forecast.kind).toBe('forecast');
    expect((await read('track')).days.length).toBeGreaterThan(1);
    expect((await read('track')).setAside).toHaveLength(1);
    expect((await read('progress')).position).toHaveProperty('band90Km');
  });

  it.each(Object.entries(SECRETS))('are the same bytes with %s', async (_, keepSecret) => {
    const before = await readAllPublic(api, parameters);
    await keepSecret();
    expect(await readAllPublic(api, parameters)).toEqual(before);
  });
});

describe('2: what is served', () => {
  it('holds no trace of what is private, in any state at once', async () => {
    for (const keepSecret of Object.values(SECRETS)) await keepSecret();
    for (const { address, text } of (await readAllPublic(api, parameters)).filter(tellsOfCaravans)) {
      for (const trace of CANARY_TRACES) expect.soft(text, address).not.toMatch(trace);
    }
  });

  it('says as much of the id of a private report as of an invented one', async () => {
    const { id } = await submit(CANARY);
    const known = await api.send('GET', `/api/v1/reports/${id}`);
    const invented = await api.send('GET', '/api/v1/reports/none');
    expect(known.body).toEqual(invented.body);
  });

  it('of a released field report holds its cell and day, not its place and hour', async () => {
    await setStatus((await submit(CANARY)).id, 'accepted');
    api.pass(25);
    const { features } = (await api.send('GET', `${BASE}/reports`)).body;
    const [shown] = features.filter(
      (it: { properties: { source: { kind: string } } }) => it.properties.source.kind === 'eyewitness',
    );
    expect(shown.properties).toMatchObject({
      observed: { precision: 'day' },
      place: null,
      note: null,
      position: { precisionKm: 25, delayed: true },
    });
    const hidden = CANARY_TRACES.filter((trace) => !trace.test('3717'));
    const answers = await readAllPublic(api, { ...parameters, id: [shown.id] });
    for (const { address, text } of answers.filter(tellsOfCaravans)) {
      for (const trace of hidden) expect.soft(text, address).not.toMatch(trace);
    }
  });
});

describe('4: an observation dated back', () => {
  it('is held for the whole delay since it was received', async () => {
    const { id } = await submit({ ...CANARY, observed: { from: '2026-01-11T12:00:00Z' } });
    await setStatus(id, 'accepted');
    api.pass(23.9);
    expect((await api.send('GET', `/api/v1/reports/${id}`)).status).toBe(404);
    api.pass(0.2);
    expect((await api.send('GET', `/api/v1/reports/${id}`)).status).toBe(200);
  });

  it('is held after review too, when that comes late', async () => {
    const { id } = await submit(CANARY);
    api.pass(48);
    expect((await api.send('GET', `/api/v1/reports/${id}`)).status).toBe(404);
    await setStatus(id, 'accepted');
    expect((await api.send('GET', `/api/v1/reports/${id}`)).status).toBe(200);
  });
});

describe('7: public ids', () => {
  it('hold neither time nor sequence', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      ids.push((await submit({ ...EYEWITNESS_REPORT, note: String(count) })).id);
      api.pass(1 / 60);
    }
    expect(new Set(ids.map((id) => id.slice(0, 4))).size).toBeGreaterThan(15);
    expect([...ids].sort()).not.toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
  });
});

describe('7: the edition of a frozen link', () => {
  it('tells when the link was made, and nothing of what was written before', async () => {
    for (const keepSecret of Object.values(SECRETS)) await keepSecret();
    api.pass(1);
    const view = { caravan: 'test-march', asOf: '2026-01-15T19:00:00Z' };
    const { body } = await api.send('POST', '/api/v1/share-links', { body: { view } });
    expect(body.view.edition).toBe(api.app.clock() - 1);
  });
});

/** Two ways from cell to cell, other places in each: a day's march of the one may be twice that of the other. */
const SAME_CELLS = {
  'cell-a': [
    [-92.8377, 15.5173],
    [-93.1173, 15.6917],
    [-93.5517, 15.9273],
  ],
  'cell-b': [
    [-92.8812, 15.4601],
    [-93.1431, 15.6201],
    [-93.4801, 15.9931],
  ],
} as const;

describe('8: the track through cells', () => {
  it('is the same wherever in them the caravan was, and so is all that is estimated from it', async () => {
    const ids: Record<string, string> = {};
    for (const [slug, positions] of Object.entries(SAME_CELLS)) {
      await createTestCaravan(api, { slug });
      for (const [index, position] of positions.entries()) {
        const observed = { from: `2026-01-1${3 + index}T0${index + 2}:37:41-06:00` };
        const { id } = await submit({ ...CANARY, position, observed, kind: 'camp' }, `/api/v1/caravans/${slug}`);
        await setStatus(id, 'accepted');
        ids[id] = `${index}`;
      }
    }
    api.pass(30);
    const read = async (slug: string) => {
      const texts: string[] = [];
      for (const name of ['reports', 'timeline', 'track', 'progress', 'forecast', 'outlooks']) {
        const address = `/api/v1/caravans/${slug}/${name}`;
        // A hash of ids, which are random.
        const whole = JSON.stringify((await api.send('GET', address)).body).replace(/"etag":"[^"]*"/, '');
        let text = whole.replaceAll(slug, 'slug');
        for (const [id, number] of Object.entries(ids)) text = text.replaceAll(id, number);
        texts.push(text);
      }
      return texts;
    };
    const [one, other] = [await read('cell-a'), await read('cell-b')];
    expect(other).toEqual(one);
    expect(one[3]).toContain('"kind":"extrapolated"');
    expect(one[4]).toContain('"fan":');
    for (const text of one) expect(text).not.toMatch(/zyxocanary|T0[89]:37|T1[0-2]:37/);
  });
});

describe('11: the answer to a sender', () => {
  it('is the same whatever waits', async () => {
    const send = async () => {
      const { status, body } = await api.send('POST', `${BASE}/reports`, { body: CANARY });
      return { status, body: { ...body, id: '', receipt: Object.keys(body.receipt) } };
    };
    const first = await send();
    for (const keepSecret of Object.values(SECRETS)) await keepSecret();
    expect(await send()).toEqual(first);
  });
});

describe('13: asOf in the past', () => {
  it('does not show what was not public by then', async () => {
    const { id } = await submit(CANARY);
    await setStatus(id, 'accepted');
    api.pass(48);
    const statusAt = async (asOf: string) => (await api.send('GET', `/api/v1/reports/${id}?asOf=${asOf}`)).status;
    expect(await statusAt('2026-01-16T17:00:00Z')).toBe(404);
    expect(await statusAt('2026-01-16T18:00:00Z')).toBe(200);
  });

  it('takes an import by when it was received', async () => {
    const count = async (asOf: string) => (await api.send('GET', `${BASE}/reports?asOf=${asOf}`)).body.features.length;
    expect(await count('2026-01-13T05:59:58Z')).toBe(0);
    expect(await count('2026-01-13T05:59:59Z')).toBe(1);
  });
});
