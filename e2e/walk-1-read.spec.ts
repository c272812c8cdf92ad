import { CARAVAN, MAPASTEPEC_EVENING, openTracker, TRACKER } from './christmas-eve.ts';
import { expect, test } from './test.ts';

const AT_MAPASTEPEC = `${TRACKER}?at=${MAPASTEPEC_EVENING}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Reading ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('the front page says what is going on and lists the past caravans', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No caravan is being reported now');
      await expect(page.getByRole('main')).toContainText(/The last one, .+, was last reported at .+ on .+ 2025\./);
      await page.getByText(/^Show the other \d+$/).click();
      await expect(page.getByRole('rowheader').getByRole('link')).toHaveCount(54);

      const row = page.getByRole('row', { name: /Christmas Eve/ });
      for (const words of ['Santo Domingo Tehuantepec', '434 km', 'dissolved', '59'])
        await expect(row).toContainText(words);
      await row.getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/c/${CARAVAN}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Near Santo Domingo Tehuantepec, Oaxaca');
    });

    test('the tracker answers at once where, as of when, how far and how fast', async ({ page }) => {
      await page.goto(AT_MAPASTEPEC);
      const main = page.getByRole('main');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Near Mapastepec, Chiapas');
      await expect(main).toContainText('As of Thu 28 Dec 2023, 18:00 (Mexico City).');
      await expect(main).toContainText('Reported that day by 1 source, hour not given.');
      const distance = page.getByRole('region', { name: 'Distance to the border' });
      await expect(distance).toContainText(/1,696.km.*by road to the nearest US crossing,\s*Matamoros–Brownsville/);
      await expect(distance).toContainText(/104.km in 5 days/);
      await expect(distance).toContainText('1,696 to go of 1,800');
      await expect(main).toContainText(/1,243.km\s*straight to the border line/);
      await expect(main).toContainText(/21 km a walking day/);
      const people = page.getByRole('table', { name: 'How many people, by source' });
      await expect(people.getByRole('row', { name: /Lo de Hoy Puebla, 26 Dec/ })).toContainText('5,000–8,000');
    });

    test('each number leads to the reports it comes from', async ({ page }) => {
      await page.goto(AT_MAPASTEPEC);
      const distance = page.getByRole('region', { name: 'Distance to the border' });
      await distance.getByText('1 report', { exact: true }).first().click();
      await distance
        .getByRole('link', { name: /Diario del Sur, 28 Dec/ })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`/c/${CARAVAN}/reports/`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Mapastepec, Chiapas');
      await expect(page.getByRole('main')).toContainText('Diario del Sur');
    });
  });
}

test.describe('With script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the tabs hold pace and reports', async ({ page }) => {
    await openTracker(page, AT_MAPASTEPEC);
    await page.getByRole('tab', { name: 'Pace' }).click();
    const pace = page.getByRole('tabpanel', { name: 'Pace' });
    for (const window of ['Whole way', 'Days on the move', 'Last 3 days', 'Last 7 days', 'Towards the border'])
      await expect(pace.getByText(window, { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: /^Reports/ }).click();
    const reports = page.getByRole('tabpanel', { name: /^Reports/ });
    await expect(reports.getByRole('listitem').first()).toContainText('arrived in Mapastepec, Chiapas');
  });

  test('a press copies a number with its date, source and address', async ({ page }) => {
    await openTracker(page, AT_MAPASTEPEC);
    const copy = page.getByRole('button', { name: /^Copy: 1,243/ });
    await copy.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ');
    expect(copied).toContain('1,243 km straight to the border line, as of Thu 28 Dec 2023, 18:00 (Mexico City)');
    expect(copied).toContain('Diario del Sur');
    expect(copied).toContain(page.url());
  });
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the tracker says where the map would be, shows every part and goes from report to report', async ({ page }) => {
    await page.goto(AT_MAPASTEPEC);
    await expect(page.locator('noscript').getByRole('link', { name: 'text page' })).toBeVisible();
    for (const name of ['Now', 'Pace', 'Reports'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Next report' }).click();
    await expect(page.getByRole('main')).toContainText('As of Fri 29 Dec 2023, 18:00');
  });
});
