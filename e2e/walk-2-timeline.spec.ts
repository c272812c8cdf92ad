import type { Page } from '@playwright/test';
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

const KNOWN_MOMENTS = [
  { at: '2023-12-25T00:00:00Z', near: 'Álvaro Obregón, Tapachula, Chiapas', days: 1 },
  { at: MAPASTEPEC_EVENING, near: 'Mapastepec, Chiapas', km: '104', days: 5, byRoad: '1,696', straight: '1,243' },
  { at: '2024-01-03T00:00:00Z', near: 'Mapastepec, Chiapas', km: '104', days: 10, byRoad: '1,696', straight: '1,243' },
  { at: '2024-01-22T11:00:00Z', near: 'Santo Domingo Tehuantepec, Oaxaca', km: '434', days: 30, byRoad: '1,453' },
] as const satisfies readonly Record<string, unknown>[];

for (const known of KNOWN_MOMENTS) {
  test(`the numbers of ${known.at} are those counted by hand`, async ({ page }) => {
    await page.goto(`${TRACKER}?at=${known.at}`);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Near ${known.near}`);
    await expect(main).toContainText(new RegExp(`${'km' in known ? known.km : ''}.km in ${known.days} days?\\b`));
    if ('byRoad' in known) await expect(main).toContainText(new RegExp(`${known.byRoad}.km.*by road to the nearest`));
    if ('straight' in known) await expect(main).toContainText(new RegExp(`${known.straight}.km\\s*straight to the`));
  });
}

test('keys go from fix to fix, by a day, by a week, to both ends', async ({ page }) => {
  await openTracker(page);
  const slider = findSlider(page);
  await slider.focus();
  await page.keyboard.press('Home');
  await expectMoment(page, 'Sun 24 Dec 2023, 05:00');
  await page.keyboard.press('ArrowRight');
  await expectMoment(page, 'Sun 24 Dec 2023, 12:00');
  await page.keyboard.press('Shift+ArrowRight');
  await expectMoment(page, 'Mon 25 Dec 2023, 12:00');
  await page.keyboard.press('PageUp');
  await expectMoment(page, 'Mon 1 Jan 2024, 12:00');
  await page.keyboard.press('ArrowLeft');
  await expectMoment(page, 'Sun 31 Dec 2023, 18:00');
  await page.keyboard.press('End');
  await expectMoment(
    page,
    /^Mon 22 Jan 2024, 05:00, near Santo Domingo Tehuantepec, Oaxaca, 1,453.km by road to Matamoros–Brownsville, last report /,
  );
  await expect(slider).toBeFocused();
});

test('the address follows 300 ms after the last key, in place of the entry before', async ({ page }) => {
  await page.clock.install();
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const entries = await countHistory(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await findSlider(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(250);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(250);
  await expectMoment(page, 'Sat 30 Dec 2023, 18:00');
  expect(readAt(page)).toBe(MAPASTEPEC_EVENING);
  await page.clock.runFor(100);
  expect(readAt(page)).toBe('2023-12-31T00:00:00Z');
  expect(await countHistory(page)).toBe(entries);
});

test('a drag moves everything at once and the address when it is released', async ({ page }) => {
  await openTracker(page);
  const spot = await findSpot(page, MAPASTEPEC_EVENING);
  const thumb = await findMiddle(page);
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  await page.mouse.move((thumb.x + spot.x) / 2, thumb.y, { steps: 4 });
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Near Santo Domingo Tehuantepec, Oaxaca');
  await page.mouse.move(spot.x + 2, spot.y, { steps: 4 });
  await expectMoment(page, 'Thu 28 Dec 2023, 18:00, near Mapastepec');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Near Mapastepec, Chiapas');
  await expect(page.getByRole('region', { name: 'Distance to the border' })).toContainText(/104.km in 5 days/);
  await expect(page.getByRole('tab', { name: /^Reports/ })).toContainText('28');
  await expect(page.getByRole('application', { name: 'Map of the way' })).toContainText('Thu 28 Dec, 18:00');
  expect(readAt(page)).toBeNull();
  await page.mouse.up();
  await expect(page).toHaveURL(/\?at=2023-12-29T00:00:00Z/);

  await page.goBack();
  await expectMoment(page, 'Mon 22 Jan 2024, 05:00');
});

test('a press beside the thumb brings it there', async ({ page }) => {
  await openTracker(page);
  const spot = await findSpot(page, '2023-12-26T18:00:00Z');
  await page.mouse.click(spot.x, spot.y);
  await expectMoment(page, 'Tue 26 Dec 2023, 12:00, near Villa Comaltitlán');
  await expect(page).toHaveURL(/\?at=2023-12-26T18:00:00Z/);
});

test('a typed date leads there', async ({ page }) => {
  await openTracker(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('Mon 22 Jan 2024, 05:00').last().click();
  await timeline.getByLabel('Date', { exact: true }).fill('2023-12-27');
  await timeline.getByLabel('Time', { exact: true }).fill('18:00');
  await timeline.getByRole('button', { name: 'Go there' }).click();
  await expectMoment(page, 'Wed 27 Dec 2023, 18:00, near Escuintla');
  await expect(page).toHaveURL(/\?at=2023-12-28T00:00:00Z/);
});

test('the same address shows the same elsewhere, in another zone and language of the browser', async ({
  page,
  browser,
  server,
}) => {
  await openTracker(page);
  await page.getByRole('region', { name: 'Timeline' }).getByRole('link', { name: 'Previous report' }).click();
  await expect(page).toHaveURL(/\?at=2024-01-21T00:00:00Z/);
  const words = await findSlider(page).getAttribute('aria-valuetext');
  const numbers = await page.getByRole('region', { name: 'Distance to the border' }).textContent();

  const elsewhere = await browser.newContext({ baseURL: server.baseUrl, timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expectScriptRuns(other);
  await expect(findSlider(other)).toHaveAttribute('aria-valuetext', words ?? '');
  expect(await other.getByRole('region', { name: 'Distance to the border' }).textContent()).toBe(numbers);
  await elsewhere.close();
});

test('a halt is told as a rest, silence as no report', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTracker(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('rest 5 d')).toBeVisible();
  await expect(timeline.getByText(/^no report/).first()).toBeVisible();
});

test('marker and list of reports follow a step', async ({ page }) => {
  await openTracker(page, `${TRACKER}?at=${MAPASTEPEC_EVENING}`);
  const map = page.getByRole('application', { name: 'Map of the way' });
  await expect(map).toContainText('Thu 28 Dec, 18:00');
  await page.getByRole('tab', { name: /^Reports/ }).click();
  const newest = page
    .getByRole('tabpanel', { name: /^Reports/ })
    .getByRole('listitem')
    .first();
  await expect(newest).toContainText('arrived in Mapastepec');
  await page.getByRole('link', { name: 'Previous report' }).click();
  await expect(newest).toContainText('Escuintla');
  await expect(map).toContainText('Wed 27 Dec, 18:00');
  await expect(map).not.toContainText('Thu 28 Dec, 18:00');
});

/** Where on the screen the thumb stands. */
async function findMiddle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await findSlider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where on the screen a moment of the timeline lies: the scale is linear between both ends. */
async function findSpot(page: Page, at: string): Promise<{ readonly x: number; readonly y: number }> {
  const slider = findSlider(page);
  const [min, max] = [
    Number(await slider.getAttribute('aria-valuemin')),
    Number(await slider.getAttribute('aria-valuemax')),
  ];
  await expect(slider).toHaveAttribute('aria-valuenow', String(max));
  const end = await findMiddle(page);
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', String(min));
  const start = await findMiddle(page);
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuenow', String(max));
  await expect(page).toHaveURL(/\?at=/);
  await page.goto(TRACKER);
  await expectScriptRuns(page);
  const share = (Date.parse(at) / 1000 - min) / (max - min);
  return { x: start.x + share * (end.x - start.x), y: start.y };
}

function countHistory(page: Page): Promise<number> {
  return page.evaluate(() => window.history.length);
}
