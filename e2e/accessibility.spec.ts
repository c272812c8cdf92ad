import type { APIRequestContext } from '@playwright/test';
import { CARAVAN, TRACKER } from './christmas-eve.ts';
import { expectNothingFound, inLanguage, looks, nameLook, wear } from './looks.ts';
import { expect, test } from './test.ts';

// A server of its own: links are made and deleted.
test.use({ environment: { SEED: 'history' } });

const PAGES = [
  '/',
  TRACKER,
  `${TRACKER}?at=2023-12-28T18:00:00-06:00`,
  `${TRACKER}?at=2023-12-28T18:00:00-06:00&timeline=whole-way&ahead=3`,
  `${TRACKER}/report`,
  `${TRACKER}/text`,
  '/method',
  '/verification',
  '/moderate',
  '/nowhere',
  '/s/nowhere',
  '/r/nowhere',
] as const;

for (const look of looks) {
  const name = nameLook(look);

  test(`axe finds nothing on any page at ${name}`, async ({ page, request }) => {
    // Some twenty pages, each looked at whole: on a busy machine 10 s a page.
    test.setTimeout(300_000);
    await wear(page, look);
    for (const path of [...PAGES, await findReportPath(request), await findGonePath(request)]) {
      await page.goto(inLanguage(path, look));
      await expect(page.locator('html')).toHaveAttribute('lang', look.language);
      await expectNothingFound(page, `${path} at ${name}`);
    }
    await page.goto(inLanguage(`${TRACKER}?asOf=2024-01-07T05:59:59Z&at=2024-01-06T00:00:00Z`, look));
    await page.getByRole('tab', { name: look.language === 'es' ? 'Pronóstico' : 'Outlook' }).click();
    await expectNothingFound(page, `the outlook of an overdue caravan at ${name}`);
    await page.goto(inLanguage(`${TRACKER}?at=2023-12-28T18:00:00-06:00`, look));
    await page.getByRole('tab', { name: look.language === 'es' ? 'Pronóstico' : 'Outlook' }).click();
    await expect(page.getByText(look.language === 'es' ? 'Dónde puede estar' : 'Where it may be')).toBeVisible();
    await expectNothingFound(page, `the outlook at ${name}`);
    await page.getByRole('button', { name: look.language === 'es' ? 'Compartir' : 'Share' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingFound(page, `the share dialog at ${name}`);
  });
}

async function findReportPath(request: APIRequestContext): Promise<string> {
  const { features } = await (await request.get(`/api/v1/caravans/${CARAVAN}/reports?limit=1`)).json();
  return `${TRACKER}/reports/${features[0].id}`;
}

/** The address of a link that its maker has deleted. */
async function findGonePath(request: APIRequestContext): Promise<string> {
  const made = await (await request.post('/api/v1/share-links', { data: { view: { caravan: CARAVAN } } })).json();
  const headers = { authorization: `Bearer ${made.deleteToken}` };
  expect((await request.delete(`/api/v1/share-links/${made.slug}`, { headers })).status()).toBe(204);
  return `/s/${made.slug}`;
}
