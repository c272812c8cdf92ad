import type { Locator, Page } from '@playwright/test';
import {
  expectMoment,
  expectScriptRuns,
  findSlider,
  MAPASTEPEC_EVENING,
  openTracker,
  readAt,
  TRACKER,
} from './christmas-eve.ts';
import { expect, test } from './test.ts';

const LAST_FIX = '2024-01-22T11:00:00Z';
const CAPTION = 'Kilometres along the road from Tapachula, against time';

test.use({ viewport: { width: 1440, height: 900 } });

test('the timeline grows by its button, and the address keeps its size', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const timeline = findTimeline(page);
  await timeline.getByRole('button', { name: 'Way and time' }).click();
  await expect(timeline.getByText(CAPTION)).toBeVisible();
  await expect(page).toHaveURL(/\?at=2023-12-29T00:00:00Z&timeline=whole-way$/);
  await expect(page.locator('[role="slider"]')).toHaveCount(1);
  const map = await page.getByRole('application', { name: 'Map of the way' }).boundingBox();
  expect(map?.height).toBeGreaterThanOrEqual(370);

  await page.reload();
  await expectScriptRuns(page);
  await expect(timeline.getByText(CAPTION)).toBeVisible();
  await expectMoment(page, 'Thu 28 Dec 2023, 18:00, near Mapastepec');

  await timeline.getByRole('button', { name: 'Way and time' }).focus();
  await page.keyboard.press('Enter');
  await expect(timeline.getByText(CAPTION)).toHaveCount(0);
  await expect(page).toHaveURL(/\?at=2023-12-29T00:00:00Z$/);
  await expect(timeline.getByRole('button', { name: 'Way and time' })).toBeFocused();
});

test('keys lead in it where they lead in the small one', async ({ page }) => {
  await openTracker(page, `${TRACKER}?timeline=whole-way`);
  await findSlider(page).focus();
  await page.keyboard.press('Home');
  await expectMoment(page, 'Sun 24 Dec 2023, 05:00');
  await page.keyboard.press('Shift+ArrowRight');
  await expectMoment(page, 'Mon 25 Dec 2023, 05:00');
  await page.keyboard.press('PageUp');
  await expectMoment(page, 'Mon 1 Jan 2024, 05:00');
  await page.keyboard.press('ArrowLeft');
  await expectMoment(page, 'Sun 31 Dec 2023, 18:00');
  await page.keyboard.press('End');
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');
  await expect(page).toHaveURL(/\?at=2024-01-22T11:00:00Z&timeline=whole-way$/);
});

test('a drag in it moves everything at once and the address when it is released', async ({ page }) => {
  await openTracker(page, `${TRACKER}?timeline=whole-way`);
  const from = await findMiddle(findSlider(page));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 200, from.y, { steps: 5 });
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Near Santo Domingo Tehuantepec, Oaxaca');
  expect(readAt(page)).toBeNull();
  const to = await findMiddle(findSlider(page));
  expect(Math.abs(to.x - (from.x - 200))).toBeLessThan(12);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?at=.*&timeline=whole-way$/);
});

test('two weeks of it go along with the moment', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}&timeline=whole-way`);
  const timeline = findTimeline(page);
  const before = await findMiddle(findSlider(page));
  await timeline.getByRole('radio', { name: '2 weeks' }).check({ force: true });
  await expect(page).toHaveURL(/timeline=two-weeks$/);
  await expect(timeline.getByText('Fri 29', { exact: true })).toBeVisible();
  await expect.poll(async () => (await findMiddle(findSlider(page))).x).toBeGreaterThan(before.x + 50);
  await findSlider(page).focus();
  await page.keyboard.press('End');
  await expect(findSlider(page)).toBeInViewport();
  await expect(timeline.getByText('Mon 22', { exact: true })).toBeInViewport();
});

test('days ahead show a range and its chance, and leave the moment at a fix', async ({ page }) => {
  await openTracker(page);
  const timeline = findTimeline(page);
  await timeline.getByRole('radio', { name: '3 days ahead' }).check({ force: true });
  const words = timeline.getByRole('status');
  await expect(words).toHaveText(/^8 in 10: −?\d+(–| to )\d+.km further · [<>]?.?\d+.% still together$/);
  await expect(page).toHaveURL(/\?ahead=3$/);
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');

  await page.keyboard.press('ArrowRight');
  await expect(timeline.getByRole('radio', { name: '5 days ahead' })).toBeChecked();
  await expect(page).toHaveURL(/\?ahead=5$/);
  const inFive = await words.textContent();

  await page.reload();
  await expectScriptRuns(page);
  await expect(words).toHaveText(inFive ?? '');
  await timeline.getByRole('button', { name: 'Way and time' }).click();
  await expect(timeline.getByText('In 5 days, if still together')).toBeVisible();
});

test('after days of silence no forecast is told, neither beside the timeline nor in the column', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=2024-01-06T18:00:00Z&ahead=7`);
  await expect(findTimeline(page).getByRole('status')).toHaveText('No forecast: no report for too long.');
  await page.getByRole('tab', { name: 'Outlook' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Outlook' })).toContainText('No forecast');
});

test('a press in the days to come asks what may be then', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const timeline = findTimeline(page);
  const day = timeline.getByText('25', { exact: true }).last();
  const { x } = await findMiddle(day);
  const { y } = await findMiddle(findSlider(page));
  await page.mouse.click(x, y);
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');
  await expect(page).toHaveURL(`${TRACKER}?at=${LAST_FIX}&ahead=3`);
  await expect(timeline.getByRole('radio', { name: '3 days ahead' })).toBeChecked();
  await expect(timeline.getByRole('status')).toContainText('still together');
});

test('a drag beyond the last fix goes on into the days to come, and back', async ({ page }) => {
  await openTracker(page);
  const timeline = findTimeline(page);
  const from = await findMiddle(findSlider(page));
  const day = await findMiddle(timeline.getByText('27', { exact: true }).last());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(day.x, from.y, { steps: 4 });
  await expect(timeline.getByRole('radio', { name: '5 days ahead' })).toBeChecked();
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');
  await page.mouse.move(from.x - 60, from.y, { steps: 4 });
  await expect(timeline.getByRole('radio', { name: 'No day ahead' })).toBeChecked();
  await page.mouse.move(day.x, from.y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(`${TRACKER}?at=${LAST_FIX}&ahead=5`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button asks the page for the other size', async ({ page }) => {
    await page.goto(`${TRACKER}?at=${MAPASTEPEC_EVENING}`);
    await page.getByRole('button', { name: 'Way and time' }).click();
    await expect(page).toHaveURL(/timeline=whole-way/);
    expect(readAt(page)).toBe(MAPASTEPEC_EVENING);
    await expect(page.getByText(CAPTION)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet raised whole opens with the road as a line', async ({ page }) => {
    await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}&timeline=whole-way`);
    const sheet = page.getByRole('region', { name: 'Where, how far, how fast' });
    await expect(sheet).toHaveAttribute('data-rest', 'full');
    const strip = sheet.getByRole('region', { name: 'The road as a line' });
    await expect(strip.getByText(/US border: 1,696.km/)).toBeVisible();
    await expect(strip.getByText('Escuintla')).toBeVisible();
    await expect(page.locator('[role="slider"]')).toHaveCount(1);
    await strip.getByRole('radio', { name: '2 days ahead' }).check({ force: true });
    await expect(strip.getByRole('status')).toContainText('8 in 10');
    await sheet.getByRole('button', { name: 'Show less' }).tap();
    await expect(strip).toHaveCount(0);
  });
});

function findTimeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

async function findMiddle(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
