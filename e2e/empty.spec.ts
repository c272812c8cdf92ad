import { expect, test } from './test.ts';

// Another server than that of no-data.spec.ts: here no caravan was ever opened.
test.use({ environment: { SEED: 'none' } });

test('the front page of an empty installation says what will come, in both languages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No caravan is being reported now');
  await expect(page.getByRole('main')).toContainText('No report has come in yet.');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
