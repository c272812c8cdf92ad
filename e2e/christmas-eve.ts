import { expect, type Locator, type Page } from '@playwright/test';

/** The first caravan of the tracker: from Tapachula on 24 December 2023, known until 22 January 2024. */
export const CARAVAN = '2023-12-exodus-from-poverty';
export const TRACKER = `/c/${CARAVAN}`;
/** The evening in Mapastepec, as the address writes it. */
export const MAPASTEPEC_EVENING = '2023-12-29T00:00:00Z';

/** Opens a tracker page and waits until its script has taken over. */
export async function openTracker(page: Page, address: string = TRACKER): Promise<void> {
  await page.goto(address);
  await expectScriptRuns(page);
}

/** The tabs become tabs when the script runs. */
export async function expectScriptRuns(page: Page): Promise<void> {
  await expect(page.getByRole('tabpanel').first()).toBeAttached();
}

export function findSlider(page: Page): Locator {
  return page.getByRole('slider');
}

/** The moment in words, as those hear it who do not see the page. */
export async function expectMoment(page: Page, words: string | RegExp): Promise<void> {
  await expect(findSlider(page)).toHaveAttribute('aria-valuetext', words instanceof RegExp ? words : new RegExp(words));
}

export function readAt(page: Page): string | null {
  return new URL(page.url()).searchParams.get('at');
}
