import type { Page } from '@playwright/test';
import { TRACKER } from './christmas-eve.ts';
import { importArrival, localDay, openCaravan } from './ongoing-caravan.ts';
import { expect, test } from './test.ts';

const FORM = `${TRACKER}/report`;

// A server of its own: some of these reports become public.
test.use({ environment: { SEED: 'history' } });

test('a report by place name leads to a receipt that can be withdrawn', async ({ page }) => {
  await page.goto(TRACKER);
  await page.getByRole('link', { name: 'Report a sighting' }).click();
  await expectFormRuns(page);
  await expect(page.getByRole('heading', { name: 'Is it another caravan?' })).toBeVisible();
  await findPlaceField(page).pressSequentially('comaltitlan');
  await page.getByRole('option', { name: 'Villa Comaltitlán, Chiapas' }).click();
  await expect(findPlaceField(page)).toHaveValue('Villa Comaltitlán, Chiapas');
  await page.getByLabel('Day', { exact: true }).fill('2023-12-26');
  await page.getByRole('radio', { name: 'Part of the day' }).check();
  await page.getByRole('button', { name: 'Evening' }).click();
  await page.getByRole('radio', { name: 'Camped' }).check();
  await page.getByLabel('People, from').fill('6000');
  await page.getByLabel('to', { exact: true }).fill('8000');
  await send(page);
  await expectReceived(page, 'It waits for review before anyone else sees it.');

  await page.getByRole('link', { name: 'Open the receipt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your report');
  const main = page.getByRole('main');
  for (const words of ['It waits for a moderator.', 'Villa Comaltitlán, Chiapas', '26 Dec 2023', '6,000–8,000'])
    await expect(main).toContainText(words);
  await page.getByRole('button', { name: 'Withdraw my report' }).click();
  await expect(main).toContainText('You withdrew it. It is not shown anywhere.');
  await page.reload();
  await expect(main).toContainText('You withdrew it.');
  await expect(page.getByRole('button', { name: 'Withdraw my report' })).toHaveCount(0);
});

test.describe('With a position', () => {
  test.use({ permissions: ['geolocation'], geolocation: { longitude: -92.892, latitude: 15.4402 } });

  test('my position is rounded on the device and sent', async ({ page }) => {
    await openForm(page);
    await page.getByRole('button', { name: 'Use my position' }).click();
    await expect(page.getByText(/^Pin at 15\.44, -92\.89/)).toBeVisible();
    await page.getByLabel('Day', { exact: true }).fill('2023-12-30');
    const [sent] = await Promise.all([page.waitForRequest((it) => it.method() === 'POST'), send(page)]);
    expect(sent.postData()).toContain('-92.89,15.44');
    expect(sent.postData()).not.toContain('15.4402');
    await expectReceived(page, 'It waits for review');
  });
});

test('a click on the map sets a pin; far from every road it asks before it sends', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Day', { exact: true }).fill('2023-12-30');
  const map = page.getByRole('application', { name: 'Map of the way' });
  const box = await map.boundingBox();
  // The corner of the map that lies in the Pacific.
  await map.click({ position: { x: 20, y: (box?.height ?? 0) - 60 } });
  await expect(page.getByText(/^Pin at 1\d\.\d\d, -9\d\.\d\d/)).toBeVisible();
  await send(page);
  const question = page.getByRole('alert').filter({ hasText: 'Please check.' });
  await expect(question).toContainText(/\d+ km or more from every road known here/);
  await expect(question.getByRole('link', { name: 'Change it' })).toBeVisible();
  await question.getByRole('button', { name: 'It is right' }).click();
  await expectReceived(page, 'It waits for review');
  await page.getByRole('link', { name: 'Open the receipt' }).click();
  await expect(page.getByRole('main')).toContainText('It looked unusual and you confirmed it');
});

test('towns of one name are told apart by state, in words and on the map', async ({ page }) => {
  await openForm(page);
  await findPlaceField(page).fill('Escuintla');
  await findPlaceField(page).blur();
  await page.getByLabel('Day', { exact: true }).fill('2023-12-27');
  await send(page);
  const choice = page.getByRole('group', { name: 'Several places have this name. Which one?' });
  await expect(choice.getByRole('button', { name: 'Escuintla, Escuintla' })).toBeVisible();
  await expect(page.locator('.leaflet-pins-pane .leaflet-marker-icon')).toHaveCount(2);
  await choice.getByRole('button', { name: 'Escuintla, Chiapas' }).click();
  await expectReceived(page, 'It waits for review');
});

test('a time after the end of the caravan, and a leap too fast, ask before they send', async ({ page }) => {
  await openForm(page);
  await findPlaceField(page).fill('Tijuana, Baja California');
  await findPlaceField(page).blur();
  await page.getByLabel('Day', { exact: true }).fill('2024-01-22');
  await send(page);
  const question = page.getByRole('alert').filter({ hasText: 'Please check.' });
  await expect(question).toContainText('This caravan ended on');
  await expect(question).toContainText(/is [\d,]+ km away by road and was reported .+ too fast/);
  await page.getByLabel('Day', { exact: true }).fill('2023-12-28');
  await expect(findPlaceField(page)).toHaveValue('Tijuana, Baja California');
});

test('what was chosen stays as it is when the form asks back, and is what arrives', async ({ page }) => {
  await openForm(page);
  await findPlaceField(page).fill('Tijuana, Baja California');
  await findPlaceField(page).blur();
  await page.getByLabel('Day', { exact: true }).fill('2023-12-29');
  for (const choice of ['Camped', 'On foot', 'Press']) await page.getByRole('radio', { name: choice }).check();
  await page.getByLabel('Name of the outlet or body').fill('Radio of nowhere');
  await page.getByLabel('Address of the page').fill('https://radio-of-nowhere.example/caravan');
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Please check.' })).toBeVisible();
  for (const choice of ['Camped', 'On foot', 'Press'])
    await expect(page.getByRole('radio', { name: choice })).toBeChecked();
  await page.getByRole('button', { name: 'It is right' }).click();
  await expectReceived(page, 'It waits for review');
  await page.getByRole('link', { name: 'Open the receipt' }).click();
  await expect(page.getByRole('main')).toContainText('Radio of nowhere');
  await expect(page.getByRole('main')).toContainText(/camp/i);
});

test('of a caravan on the way, a report that anyone can read is public at once, one of an eyewitness waits', async ({
  page,
  request,
}) => {
  const slug = 'walk-3-march';
  await openCaravan(request, slug);
  await importArrival(request, { slug, town: 'Huixtla', daysAgo: 3 });
  await page.goto(`/c/${slug}/report`);
  await expectFormRuns(page);
  await expect(page.getByText(/Not this point and not now: the square of 25 km and the day/)).toBeVisible();
  await page.getByRole('radio', { name: 'Press' }).check();
  await page.getByLabel('Name of the outlet or body').fill('Diario del Sur');
  await page.getByLabel('Address of the page').fill('https://diariodelsur.com.mx/local/caravana-en-escuintla');
  await findPlaceField(page).fill('Escuintla, Chiapas');
  await findPlaceField(page).blur();
  await page.getByLabel('Day', { exact: true }).fill(localDay(1));
  await page.getByRole('radio', { name: 'Arrived' }).check();
  await send(page);
  await expectReceived(page, 'It is public now.');
  await page.goto(`/c/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Escuintla, Chiapas');
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same form asks back, sends, and gives a receipt', async ({ page }) => {
    await page.goto(FORM);
    await findPlaceField(page).fill('Escuintla');
    await page.getByLabel('Day', { exact: true }).fill('2023-12-27');
    await page.getByRole('radio', { name: 'Arrived' }).check();
    await send(page);
    const choice = page.getByRole('group', { name: 'Several places have this name. Which one?' });
    await choice.getByRole('button', { name: 'Escuintla, Chiapas' }).click();
    await expectReceived(page, 'It waits for review');
    await page.getByRole('link', { name: 'Open the receipt' }).click();
    await expect(page.getByRole('main')).toContainText('It waits for a moderator.');
    await page.getByRole('button', { name: 'Withdraw my report' }).click();
    await expect(page.getByRole('main')).toContainText('You withdrew it.');
  });

  test('what is missing is said at its field and what was typed stays', async ({ page }) => {
    await page.goto(FORM);
    await page.getByLabel(/^Note/).fill('seen from the road');
    await send(page);
    await expect(page.getByText('This is needed.')).toBeVisible();
    await expect(page.getByLabel(/^Note/)).toHaveValue('seen from the road');
  });
});

async function openForm(page: Page): Promise<void> {
  await page.goto(FORM);
  await expectFormRuns(page);
}

/** The time goes away when the script runs, as the day alone is chosen at first. */
async function expectFormRuns(page: Page): Promise<void> {
  await expect(page.getByRole('application', { name: 'Map of the way' })).toBeVisible();
  await expect(page.getByLabel(/^Time/)).toHaveCount(0);
}

function findPlaceField(page: Page) {
  return page.getByRole('combobox', { name: /^Place/ });
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

async function expectReceived(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Thank you. Your report has arrived.' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(words);
}
