import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PastLibrary } from './app.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from './testing/test-api.ts';

let api: TestApi;
let seeded: PastLibrary;

beforeAll(async () => {
  api = await startTestApi({ seed: 'history' });
  seeded = await api.app.pastLibrary();
}, 30_000);
afterAll(() => api.close());

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
});
