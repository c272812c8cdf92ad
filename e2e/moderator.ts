import type { Page } from '@playwright/test';
import { ADMIN_TOKEN } from './server.ts';
import { expect } from './test.ts';

/** Signs in on the moderators' page, which is then open. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/moderate');
  await page.getByLabel('Token of the moderators').fill(ADMIN_TOKEN);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}
