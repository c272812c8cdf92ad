import { expectMoment, openTracker, TRACKER } from './christmas-eve.ts';
import { openCaravan } from './ongoing-caravan.ts';
import { expect, test } from './test.ts';

test.use({ environment: { SEED: 'history' } });

const UNKNOWN = [
  '/c/nobody',
  '/c/nobody/report',
  '/c/nobody/text',
  `${TRACKER}/reports/nothing`,
  '/nowhere',
  '/s/nowhere',
  '/r/nowhere',
];

for (const path of UNKNOWN) {
  test(`${path} answers 404 with a page in both languages`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('a[href="/"]').first()).toBeVisible();
    expect((await page.goto(`/es${path}`))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
}

for (const path of ['/%E0%A4%A', '/c/%E0%A4%A', '/api/v1/caravans/%E0%A4%A']) {
  test(`the malformed address ${path} is the fault of the address`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(400);
    expect((await answer.text()).length).toBeGreaterThan(0);
  });
}

test('bad values in the address fall back and never break the page', async ({ page }) => {
  const answer = await page.goto(`${TRACKER}?at=yesterday&asOf=x&edition=-1&layers=moon&units=leagues&else=1#99/x/y`);
  expect(answer?.status()).toBe(200);
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');
  await page.goto(`${TRACKER}?at=1999-01-01T00:00:00Z`);
  await expectMoment(page, 'Sun 24 Dec 2023, 05:00');
});

test('a link that has expired answers 410 with a kind page', async ({ page, request }) => {
  const made = await request.post('/api/v1/share-links', { data: { view: { caravan: TRACKER.slice(3) } } });
  const { slug, deleteToken } = await made.json();
  const gone = await request.delete(`/api/v1/share-links/${slug}`, {
    headers: { Authorization: `Bearer ${deleteToken}` },
  });
  expect(gone.status()).toBe(204);
  expect((await page.goto(`/es/s/${slug}`))?.status()).toBe(410);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('when the newest reports do not come, the page keeps what it has and offers to try again', async ({
  page,
  request,
}) => {
  const slug = 'errors-march';
  await openCaravan(request, slug);
  await page.clock.install();
  await openTracker(page, `/c/${slug}`);
  let isDown = true;
  await page.route(`**/api/v1/caravans/${slug}/**`, (route) => (isDown ? route.abort() : route.fallback()));
  await page.clock.runFor(90_000);
  const notice = page.getByRole('status').filter({ hasText: 'The newest reports did not load.' });
  await expect(notice).toBeVisible();
  isDown = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
});
