import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addHours } from '../core/time.ts';
import type { PastLibrary } from './app.ts';
import { createTestCaravan, EYEWITNESS_REPORT, NEW_CARAVAN } from './testing/fixtures.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

let api: TestApi;
let seeded: PastLibrary;

beforeAll(async () => {
  api = await startTestApi({ seed: 'history' });
  seeded = await api.app.pastLibrary();
}, 30_000);
afterAll(() => api.close());

const OBSERVED = { observed: { from: '2026-01-09T08:00:00-06:00' } } as const;
const IMPORT = [
  'observed_from,place,lat,lon,kind,mode,group,source_kind,source_name,source_url',
  '2025-03-01,Tapachula,14.9,-92.26,departure,foot,main,press,Paper,https://example.org/1',
  '2025-03-01,Huixtla,15.14,-92.46,arrival,foot,main,press,Paper,https://example.org/1',
].join('\n');

async function createPast(slug: string, change: object): Promise<void> {
  const body = { slug, name: { en: slug }, startedOn: '2025-03-01', startPlace: 'Tapachula', ...change };
  expect((await api.send('POST', '/api/v1/caravans', { token: ADMIN_TOKEN, body })).status).toBe(201);
  const sent = { token: ADMIN_TOKEN, body: IMPORT, headers: { 'content-type': 'text/csv' } };
  const imported = await api.send('POST', `/api/v1/caravans/${slug}/import`, sent);
  expect(imported.body).toEqual({ imported: 2 });
}

const has = ({ past }: PastLibrary, slug: string) => past.some((one) => one.slug === slug);

describe('pastLibrary', () => {
  it('holds the ended caravans of the installation, the same as those compiled from the seeds', async () => {
    const empty = await startTestApi();
    expect(seeded.past.length).toBeGreaterThan(30);
    expect((await empty.app.pastLibrary()).past).toEqual(seeded.past);
    await empty.close();
  });

  it('is the same object until something changes', async () => {
    expect(await api.app.pastLibrary()).toBe(seeded);
  });

  it('stays as it was, digest and all, when a report waits', async () => {
    const body = {
      observed: { from: '2026-01-15T12:00:00Z' },
      position: [-92.46, 15.14],
      kind: 'camp',
      source: { kind: 'eyewitness' },
      confirmed: true,
    };
    const sent = await api.send('POST', '/api/v1/caravans/2024-03-25-viacrucis/reports', { body });
    expect(sent.status).toBe(202);
    expect((await api.app.pastLibrary()).digest).toBe(seeded.digest);
  });

  it('learns from an imported caravan that has ended, and from none that goes on; no frozen view changes', async () => {
    const edition = await api.app.store.latestEdition();
    const frozen = await api.app.pastLibrary(edition);
    api.pass(1);
    await createPast('ended', { endedOn: '2025-03-04', outcome: 'dissolved' });
    await createPast('going', {});
    const now = await api.app.pastLibrary();
    expect([has(now, 'ended'), has(now, 'going')]).toEqual([true, false]);
    expect(now.digest).not.toBe(seeded.digest);
    expect(await api.app.pastLibrary(edition)).toEqual(frozen);
  });

  it('takes a description as it was known by the edition', async () => {
    const edition = await api.app.store.latestEdition();
    api.pass(1);
    const body = { outcome: 'ongoing', endedOn: null };
    const changed = await api.send('PATCH', '/api/v1/caravans/ended', { token: ADMIN_TOKEN, body });
    expect(changed.status).toBe(200);
    expect(has(await api.app.pastLibrary(), 'ended')).toBe(false);
    expect(has(await api.app.pastLibrary(edition), 'ended')).toBe(true);
  });

  it('keeps a seed in frozen views when a caravan of its slug is created later', async () => {
    const empty = await startTestApi();
    await empty.send('POST', '/api/v1/caravans', { token: ADMIN_TOKEN, body: { ...NEW_CARAVAN, slug: 'own' } });
    const edition = await empty.app.store.latestEdition();
    const frozen = await empty.app.pastLibrary(edition);
    const slug = '2024-03-25-viacrucis';
    empty.pass(1);
    await empty.send('POST', '/api/v1/caravans', { token: ADMIN_TOKEN, body: { ...NEW_CARAVAN, slug } });
    expect(has(await empty.app.pastLibrary(), slug)).toBe(false);
    expect(await empty.app.pastLibrary(edition)).toEqual(frozen);
    expect(has(frozen, slug)).toBe(true);
    await empty.close();
  });

  it('says when it changes of itself: when a report of an ended caravan is released', async () => {
    const going = await startTestApi();
    const dates = { startedOn: '2026-01-02', endedOn: '2026-01-10', outcome: 'dissolved' };
    await going.send('POST', '/api/v1/caravans', { token: ADMIN_TOKEN, body: { ...NEW_CARAVAN, ...dates } });
    const address = `/api/v1/caravans/${NEW_CARAVAN.slug}/reports`;
    const { body } = await going.send('POST', address, {
      body: { ...EYEWITNESS_REPORT, ...OBSERVED, confirmed: true },
    });
    const status = { status: 'accepted', reason: 'seen' };
    await going.send('POST', `/api/v1/reports/${body.id}/status`, { token: ADMIN_TOKEN, body: status });
    await createTestCaravan(going, { slug: 'asked' });
    const release = addHours(going.app.clock(), 24);
    expect((await going.app.pastLibrary()).validUntil).toBe(release);
    going.pass(24 - 5 / 3600);
    for (const name of ['forecast', 'outlooks']) {
      const { response } = await going.send('GET', `/api/v1/caravans/asked/${name}`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=5');
    }
    await going.close();
  });
});
