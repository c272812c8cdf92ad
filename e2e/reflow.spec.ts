import type { Page } from '@playwright/test';
import { CARAVAN, MAPASTEPEC_EVENING, TRACKER } from './christmas-eve.ts';
import { ADMIN_TOKEN } from './server.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  `${TRACKER}?at=${MAPASTEPEC_EVENING}`,
  `${TRACKER}/report`,
  `${TRACKER}/text`,
  '/method',
  '/moderate',
  '/nowhere',
] as const;

/** 320 px wide is also 1280 px at 400 %; 640 × 450 is 1280 × 900 at 200 %. */
const SIZES = [
  { name: '320 px', width: 320, height: 640 },
  { name: '200 %', width: 640, height: 450 },
] as const;

for (const { name, ...viewport } of SIZES) {
  test.describe(`At ${name}`, () => {
    test.use({ viewport });

    for (const path of PAGES) {
      test(`${path} does not scroll sideways, in both languages`, async ({ page }) => {
        for (const address of [path, `/es${path}`]) {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoSidewaysScroll(page, address);
        }
      });
    }

    test('neither does a report, nor the pages of the moderators', async ({ page, request }) => {
      const { features } = await (await request.get(`/api/v1/caravans/${CARAVAN}/reports?limit=1`)).json();
      await page.goto(`${TRACKER}/reports/${features[0].id}`);
      await expectNoSidewaysScroll(page, 'the page of a report');
      await page.goto('/moderate');
      await page.getByLabel('Token of the moderators').fill(ADMIN_TOKEN);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
      for (const path of [
        '/moderate',
        '/moderate/caravans',
        '/moderate/import',
        `/moderate/report?id=${features[0].id}`,
      ]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page, path);
      }
    });
  });
}

async function expectNoSidewaysScroll(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), {
      message: `${address} scrolls sideways`,
    })
    .toBeLessThanOrEqual(0);
}
