import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOfMs } from '../../core/time.ts';
import { createTestCaravan, EYEWITNESS_REPORT, importReport, NEW_CARAVAN } from '../testing/fixtures.ts';
import { ADMIN_TOKEN, startTestApi, type TestApi } from '../testing/test-api.ts';
import { listFrontCaravans } from './front.ts';
import { findReceiptPage } from './receipt-page.ts';
import { findReportPage } from './report-page.ts';

const SLUG = NEW_CARAVAN.slug;

describe('the front page', () => {
  it('lists the past caravans newest first, none of them going', async () => {
    const api = await startTestApi({ seed: 'history', now: instantOfMs(Date.UTC(2026, 10, 24)) });
    const caravans = await listFrontCaravans(api.app);
    await api.close();
    expect(caravans).toHaveLength(54);
    expect(caravans.map(({ caravan }) => caravan.startedOn)).toEqual(
      caravans.map(({ caravan }) => caravan.startedOn).toSorted((a, b) => b.localeCompare(a)),
    );
    expect(caravans.filter(({ isGoing }) => isGoing)).toEqual([]);
    const christmas = caravans.find(({ caravan }) => caravan.slug === '2023-12-exodus-from-poverty');
    expect(christmas?.last?.place).toBe('Santo Domingo Tehuantepec, Oaxaca');
    expect(christmas?.coveredKm).toBeCloseTo(434, -1);
    expect(christmas?.peopleHigh).toBe(10_000);
    expect(christmas?.line[0]).toEqual({ day: 0, km: 0, afterGap: false });
    expect(christmas?.line.some(({ afterGap }) => afterGap)).toBe(true);
  });
});

describe('pages of a going caravan', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await createTestCaravan(api);
    await importReport(api);
  });
  afterAll(() => api.close());

  it('says that it goes, and after sixty silent days no more', async () => {
    const [now] = await listFrontCaravans(api.app);
    expect(now).toMatchObject({ isGoing: true, reportCount: 1, last: { date: '2026-01-12' } });
    const later = { ...api.app, clock: () => instantOfMs(Date.UTC(2026, 3, 15)) };
    expect((await listFrontCaravans(later))[0]?.isGoing).toBe(false);
  });

  it('shows a public report with what it does for the track, and no other caravan’s', async () => {
    const { body } = await api.send('GET', `/api/v1/caravans/${SLUG}/reports`);
    const { id } = body.features[0];
    const page = await findReportPage(api.app, { slug: SLUG, id, known: {} });
    expect(page?.part).toMatchObject({ kind: 'evening', date: '2026-01-12' });
    expect(page?.history).toHaveLength(1);
    expect(await findReportPage(api.app, { slug: 'another', id, known: {} })).toBeUndefined();
  });

  it('shows a waiting report to the holder of its receipt alone', async () => {
    const { body } = await api.send('POST', `/api/v1/caravans/${SLUG}/reports`, {
      body: { ...EYEWITNESS_REPORT, confirmed: true },
    });
    const own = await findReceiptPage(api.app, body.receipt.token);
    expect(own).toMatchObject({ reportId: body.id, status: 'pending', isPublic: false, isWithdrawn: false });
    expect(await findReportPage(api.app, { slug: SLUG, id: body.id, known: {} })).toBeUndefined();
    expect(await findReceiptPage(api.app, 'another-token')).toBeUndefined();
  });

  it('tells the sender of an accepted field report that it is not public yet', async () => {
    const { body } = await api.send('POST', `/api/v1/caravans/${SLUG}/reports`, {
      body: { ...EYEWITNESS_REPORT, note: 'a second one', confirmed: true },
    });
    await api.send('POST', `/api/v1/reports/${body.id}/status`, {
      token: ADMIN_TOKEN,
      body: { status: 'accepted', reason: 'seen by two' },
    });
    const own = await findReceiptPage(api.app, body.receipt.token);
    expect(own).toMatchObject({ status: 'accepted', isPublic: false });
  });
});
