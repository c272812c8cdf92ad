import { expectMoment, openTracker, TRACKER } from './christmas-eve.ts';
import { expect, test } from './test.ts';

const BANNER = /As known at Thu 28 Dec 2023, 23:59/;

test('what was known at an earlier day is chosen by its date, and everything follows', async ({ page }) => {
  await openTracker(page);
  const control = page.locator('details:has(input[name="known"]):visible');
  await control.locator('summary').click();
  await control.getByLabel('What was known on').fill('2023-12-28');
  await control.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect(page.getByText(/33 reports are hidden/)).toBeVisible();
  await expectMoment(page, /27 Dec 2023, 18:00, near Escuintla/);
  await expect(page.getByText(/ended 2 Jan 2024/)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-12-29T05:59:59Z');
  await expect(page.getByRole('slider')).toHaveCount(1);
  await page.getByRole('link', { name: /Show today/ }).click();
  await expect(page.getByText(BANNER)).toHaveCount(0);
  await expectMoment(page, /22 Jan 2024/);
  await page.goBack();
  await expect(page.getByText(BANNER)).toBeVisible();
});

test('the silence after the last report known then can be walked through', async ({ page }) => {
  await openTracker(page, `${TRACKER}?asOf=2024-01-07T05:59:59Z&at=2024-01-06T00:00:00Z`);
  await expect(page.getByText(/Overdue then/)).toBeVisible();
  await expect(page.getByText(/if it went on. Last known: Mapastepec, 3 Jan 2024/)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form asks the page for a day', async ({ page }) => {
    await page.goto(TRACKER);
    const control = page.locator('details:has(input[name="known"]):visible');
    await control.locator('summary').click();
    await control.getByLabel('What was known on').fill('2023-12-28');
    await control.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByText(BANNER)).toBeVisible();
  });

  test('what becomes of it stands in the page', async ({ page }) => {
    await page.goto(`${TRACKER}?at=2023-12-29T00:00:00Z`);
    await expect(page.getByText(/As forecast on 28 Dec 2023/)).toBeVisible();
    await expect(page.getByText('Where it may be')).toBeVisible();
    await expect(page.getByText(/Gets to Matamoros–Brownsville as one: less than 1/)).toBeVisible();
  });
});
