import type { Browser, Page } from '@playwright/test';
import { expectMoment, MAPASTEPEC_EVENING, openTracker, TRACKER } from './christmas-eve.ts';
import { importArrival, openCaravan } from './ongoing-caravan.ts';
import { expect, test } from './test.ts';

// A server of its own: reports are added here.
test.use({ environment: { SEED: 'history' } });

test('a link to this moment opens the same elsewhere, with the place on the map', async ({ page, browser }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}&units=mi#9/15.44/-92.89`);
  await openDialog(page);
  await expect(page.getByRole('dialog')).toContainText('The reader sees Thu 28 Dec 2023, 18:00.');
  const url = await makeLink(page);
  expect(url).toMatch(/^http:\/\/localhost:\d+\/s\/[A-Za-z0-9]+$/);

  const other = await openElsewhere(browser, url);
  await expectMoment(other, 'Thu 28 Dec 2023, 18:00, near Mapastepec');
  await expect(other.getByRole('region', { name: 'Distance to the border' })).toContainText(/1,054.mi/);
  await expect(other).toHaveURL(/#9\/15\.44\/-92\.89$/);
  await other.context().close();
});

test('a link in Spanish opens in Spanish', async ({ page, browser }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  await openDialog(page);
  await page.getByRole('dialog').getByLabel('Language').selectOption('Spanish');
  const other = await openElsewhere(browser, await makeLink(page));
  await expect(other).toHaveURL(/\/es\/c\//);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Cerca de Mapastepec, Chiapas');
  await other.context().close();
});

test('the newest follows new reports, a frozen link stays as it was known', async ({ page, browser, request }) => {
  const slug = 'walk-4-march';
  await openCaravan(request, slug);
  await importArrival(request, { slug, town: 'Huixtla', daysAgo: 2 });
  await openTracker(page, `/c/${slug}`);
  await openDialog(page);
  await choose(page, 'Newest', 'Keeps up');
  await expect(page.getByRole('dialog')).toContainText('The reader always sees the newest report.');
  const live = await makeLink(page);
  await choose(page, 'Newest', 'Frozen now');
  await expect(page.getByRole('dialog')).toContainText('later reports and corrections do not change it.');
  const frozen = await makeLink(page);
  await importArrival(request, { slug, town: 'Escuintla', daysAgo: 1 });

  const reader = await openElsewhere(browser, live);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Escuintla, Chiapas');
  await reader.goto(frozen);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Huixtla, Chiapas');
  await expect(reader.getByRole('main')).toContainText('1 report is hidden.');
  await reader.getByRole('link', { name: "Show today's" }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Escuintla, Chiapas');
  await reader.context().close();
});

test('a link that may end says when; its maker deletes it, and it answers 410', async ({ page, browser }) => {
  await openTracker(page);
  await openDialog(page);
  await page.getByRole('dialog').getByLabel('Ends').selectOption('After a week');
  await expect(page.getByRole('dialog')).toContainText('It ends after a week.');
  const url = await makeLink(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openDialog(page);
  const slug = url.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: `Delete the link ${slug}` }).click();
  await expect(page.getByText('The link is deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Delete the link ${slug}` })).toHaveCount(0);

  const reader = await (await browser.newContext()).newPage();
  expect((await reader.goto(url))?.status()).toBe(410);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This link was deleted');
  await reader.getByRole('main').getByRole('link', { name: 'All caravans' }).click();
  await expect(reader.getByRole('heading', { name: 'Caravans', exact: true })).toBeVisible();
  await reader.context().close();
});

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
}

async function choose(page: Page, opens: string, data: string): Promise<void> {
  await page.getByRole('group', { name: 'The reader opens' }).getByRole('radio', { name: opens }).check();
  await page.getByRole('group', { name: 'Data' }).getByRole('radio', { name: data }).check();
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the link' }).click();
  const address = page.getByRole('textbox', { name: 'Address of the link' });
  await expect(address).toBeFocused();
  return address.inputValue();
}

/** The link in a browser of its own: nothing is shared but the address. */
async function openElsewhere(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: 'Europe/Berlin' })).newPage();
  await page.goto(url);
  return page;
}
