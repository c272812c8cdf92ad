import { expectMoment, openTracker } from './christmas-eve.ts';
import { csvOf, csvRow, importArrival, localDay, openCaravan } from './ongoing-caravan.ts';
import { ADMIN_TOKEN } from './server.ts';
import { expect, test } from './test.ts';

test.use({ environment: { SEED: 'none' } });

test('a caravan without a report says so, with and without script', async ({ page, request, browser, baseURL }) => {
  await openCaravan(request, 'none-yet');
  await openTracker(page, '/c/none-yet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No report yet');
  await expect(page.getByRole('main')).toContainText('nobody had reported where this caravan is');
  await expectMoment(page, 'no report yet');
  await expect(page.getByRole('link', { name: 'Report a sighting' })).toBeVisible();
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const still = await plain.newPage();
  for (const path of ['/c/none-yet', '/c/none-yet/text', '/c/none-yet/report']) {
    expect((await still.goto(path))?.status(), path).toBe(200);
    await expect(still.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await plain.close();
});

test('one report gives a place and a distance, and says that a pace needs more', async ({ page, request }) => {
  await openCaravan(request, 'one-report');
  await importArrival(request, { slug: 'one-report', town: 'Huixtla', daysAgo: 1 });
  await openTracker(page, '/c/one-report');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huixtla, Chiapas');
  await expect(page.getByRole('region', { name: 'Distance to the border' })).toContainText('by road to the nearest');
  await expect(page.getByRole('main')).toContainText('Too few reports for a pace.');
  await expect(page.getByRole('tab', { name: /^Reports/ })).toContainText('1');
});

test('a thousand reports are listed a page at a time and step as one would', async ({ page, request }) => {
  const slug = 'thousand-reports';
  await openCaravan(request, slug);
  const rows = Array.from({ length: 1000 }, (_, index) =>
    csvRow({ town: index % 2 ? 'Huixtla, Chiapas' : 'Escuintla, Chiapas', day: localDay(1 + (index % 2)) }),
  );
  const answer = await request.post(`/api/v1/caravans/${slug}/import`, {
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'text/csv' },
    data: csvOf(rows),
  });
  expect(await answer.json()).toEqual({ imported: 1000 });
  await openTracker(page, `/c/${slug}`);
  const tab = page.getByRole('tab', { name: /^Reports/ });
  await expect(tab).toContainText('1,000');
  await tab.click();
  const list = page.getByRole('tabpanel', { name: /^Reports/ }).getByRole('listitem');
  await expect(list).toHaveCount(25);
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(list).toHaveCount(50);
  await page.getByRole('link', { name: 'Previous report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Escuintla, Chiapas');
  await page.getByRole('link', { name: 'Previous report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huixtla, Chiapas');
  await expect(tab).toContainText('500');
});
