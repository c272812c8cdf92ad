import {
  expectMoment,
  expectScriptRuns,
  findSlider,
  MAPASTEPEC_EVENING,
  openTracker,
  TRACKER,
} from './christmas-eve.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the sheet has three rests, reached by its buttons', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const sheet = page.getByRole('region', { name: 'Where, how far, how fast' });
  const raise = sheet.getByRole('button', { name: 'Show more' });
  const lower = sheet.getByRole('button', { name: 'Show less' });
  const measure = async () => (await sheet.boundingBox())?.height ?? 0;
  await expect(sheet.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(sheet.getByText(/1,696/).first()).toBeInViewport();
  await expect(lower).toHaveAttribute('aria-disabled', 'true');
  const peek = await measure();
  await raise.tap();
  await expect.poll(measure).toBeGreaterThan(peek + 100);
  await expect(sheet).toHaveAttribute('data-rest', 'half');
  await raise.tap();
  await expect(sheet).toHaveAttribute('data-rest', 'full');
  await expect.poll(measure).toBeGreaterThan(600);
  await expect(raise).toHaveAttribute('aria-disabled', 'true');
  await sheet.getByRole('tab', { name: 'Pace' }).tap();
  await expect(sheet.getByText('Days on the move', { exact: true })).toBeVisible();
  await lower.tap();
  await lower.tap();
  await expect.poll(measure).toBeLessThan(peek + 1);
});

test('the timeline is used by finger', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(findSlider(page)).toBeInViewport();
  await timeline.getByRole('link', { name: 'Next report' }).tap();
  await expectMoment(page, 'Fri 29 Dec 2023, 18:00, near Mapastepec');
  await expect(page).toHaveURL(/\?at=2023-12-30T00:00:00Z/);
  const thumb = await findSlider(page).boundingBox();
  if (!thumb) throw new Error('the slider is not on the screen');
  // Some days to the left on the strip, of which a phone shows twelve.
  await page.touchscreen.tap(thumb.x + thumb.width / 2 - 110, thumb.y + thumb.height / 2);
  await expectMoment(page, /2[4-7] Dec 2023/);
  await expect(findSlider(page)).toBeInViewport();
});

test('the front page, the form and a link fit a hand', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('rowheader')
    .getByRole('link', { name: /Christmas Eve/ })
    .tap();
  await expectScriptRuns(page);
  await page.getByRole('link', { name: 'Report a sighting' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a sighting');
  const send = page.getByRole('button', { name: 'Send', exact: true });
  const box = await send.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});
