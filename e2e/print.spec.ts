import { MAPASTEPEC_EVENING, openTracker, TRACKER } from './christmas-eve.ts';
import { expect, test } from './test.ts';

test('a tracker can be printed, opened for paper or turned to it', async ({ page }) => {
  const headline = page.getByRole('heading', { level: 1 });
  await page.emulateMedia({ media: 'print' });
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  await expect(headline).toHaveText('Near Mapastepec, Chiapas');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.leaflet-container').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(headline).toHaveText('Near Mapastepec, Chiapas');
});
