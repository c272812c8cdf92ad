import type { Page } from '@playwright/test';
import { expectMoment, expectScriptRuns, findSlider, MAPASTEPEC_EVENING, TRACKER } from './christmas-eve.ts';
import { expect, test } from './test.ts';

/** More presses of Tab than any page here has stops before the one looked for. */
const MOST_STOPS = 80;

test('from the front page to a moment, a copied number and a made link by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, { role: 'link', name: /Christmas Eve/ });
  await page.keyboard.press('Enter');
  await expectScriptRuns(page);

  await tabTo(page, { role: 'tab', name: 'Now' });
  for (const name of ['Outlook', 'Pace']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
  }

  await tabTo(page, { role: 'slider', name: 'Moment' });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expectMoment(page, 'Sun 24 Dec 2023, 12:00');
  await expect(page).toHaveURL(/\?at=2023-12-24T18:00:00Z/);

  await tabTo(page, { role: 'button', name: 'Share' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await tabTo(page, { role: 'button', name: 'Make the link' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('a date is typed and the slider left again: the keyboard is never caught', async ({ page }) => {
  await page.goto(`${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  await expectScriptRuns(page);
  const form = page.getByRole('region', { name: 'Timeline' }).getByRole('group').first();
  await form.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Date', { exact: true })).toBeFocused();
  await typeDate(page, '2023-12-27');
  await tabTo(page, { role: 'button', name: 'Go there' });
  await page.keyboard.press('Enter');
  await expectMoment(page, 'Wed 27 Dec 2023, 18:00');
  await findSlider(page).focus();
  await page.keyboard.press('Tab');
  await expect(findSlider(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(findSlider(page)).toBeFocused();
});

test('a report is sent and withdrawn by keyboard alone', async ({ page }) => {
  await page.goto(`${TRACKER}/report`);
  await expect(page.getByLabel(/^Time/)).toHaveCount(0);
  await tabTo(page, { role: 'combobox', name: /^Place/ });
  await page.keyboard.type('mapastepec');
  await expect(page.getByRole('option', { name: 'Mapastepec, Chiapas' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Mapastepec, Chiapas' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Place/ })).toHaveValue('Mapastepec, Chiapas');
  await tabTo(page, { role: 'textbox', name: 'Day' });
  await typeDate(page, '2023-12-30');
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2023-12-30');
  await tabTo(page, { role: 'radio', name: 'Passing' });
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Camped' })).toBeChecked();
  await tabTo(page, { role: 'button', name: 'Send' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Thank you. Your report has arrived.' })).toBeFocused();
  await tabTo(page, { role: 'link', name: 'Open the receipt' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your report');
  await tabTo(page, { role: 'button', name: 'Withdraw my report' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('You withdrew it.');
});

/** Into the focused field at once: the order of day, month and year in it is that of the system. */
async function typeDate(page: Page, date: string): Promise<void> {
  await page.locator('input[type=date]:focus').fill(date);
}

/** Presses Tab until the focus is there; it is a failure of the page when it never comes. */
async function tabTo(
  page: Page,
  {
    role,
    name,
  }: {
    readonly role: 'link' | 'button' | 'tab' | 'slider' | 'combobox' | 'textbox' | 'radio';
    readonly name: string | RegExp;
  },
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`Tab never reached the ${role} ${name}.`);
}
