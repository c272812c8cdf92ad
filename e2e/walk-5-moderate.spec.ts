import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { CARAVAN, TRACKER } from './christmas-eve.ts';
import { signIn } from './moderator.ts';
import { csvOf, csvRow, localDay } from './ongoing-caravan.ts';
import { ADMIN_TOKEN } from './server.ts';
import { expect, test } from './test.ts';

// A server of its own: what is public changes here.
test.use({ environment: { SEED: 'history' } });

test('the token is asked, a wrong one refused, and the way out forgets it', async ({ page }) => {
  const answer = await page.goto('/moderate');
  expect(answer?.status()).toBe(200);
  await page.getByLabel('Token of the moderators').fill('not-the-token-at-all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This is not the token.')).toBeVisible();
  await signIn(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Token of the moderators')).toBeVisible();
});

test('a caravan is opened and stands on the front page', async ({ page }) => {
  await signIn(page);
  await page.getByRole('link', { name: 'Caravans', exact: true }).click();
  const form = page.getByRole('region', { name: 'Open a caravan' });
  await form.getByLabel('Name in addresses').fill('walk-5-new');
  await form.getByLabel('Name in English').fill('Caravan of the fifth walk');
  await form.getByLabel('Started on').fill(localDay(1));
  await form.getByLabel('Started at').fill('Tapachula, Chiapas');
  await form.getByRole('button', { name: 'Open this caravan' }).click();
  await expect(page.getByText('The caravan is open.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Caravan of the fifth walk' }).first()).toBeVisible();
  await page.goto('/c/walk-5-new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No report yet');
});

test('what waits says why; accepted it is public, retracted it is gone, and every state stays readable', async ({
  page,
  request,
}) => {
  const note = 'seen from the bridge of Mapastepec';
  const { id } = await sendSighting(request, note);
  await signIn(page);
  const item = findWaiting(page, note);
  await expect(item).toContainText('Waits: nobody can read its source');
  await decide(item, 'Accept', 'a second witness agrees');
  await expect(page.getByText('Accepted.', { exact: true })).toBeVisible();
  await expect(findWaiting(page, note)).toHaveCount(0);

  const address = `${TRACKER}/reports/${id}`;
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText('a second witness agrees');
  await openDossier(page, id);
  await decide(page.getByRole('region', { name: 'Decide' }), 'Retract', 'the witness took it back');
  await expect(page.getByText('Retracted: it is gone from every public page.')).toBeVisible();
  const versions = page.getByRole('region', { name: 'All versions' }).getByRole('listitem');
  await expect(versions).toHaveCount(3);
  await expect(versions.first()).toContainText('the witness took it back');
  await expect(versions.last()).toContainText(note);
  expect([404, 410]).toContain((await request.get(`/api/v1/reports/${id}`)).status());
});

test('a rejected report tells its sender why', async ({ page, request }) => {
  const note = 'a rumour of the market';
  const { receipt } = await sendSighting(request, note);
  await signIn(page);
  await decide(findWaiting(page, note), 'Reject', 'no one else saw it');
  await expect(page.getByText('Rejected.', { exact: true })).toBeVisible();
  await page.goto(receipt.url);
  await expect(page.getByRole('main')).toContainText('It was not accepted.');
  await expect(page.getByRole('main')).toContainText('no one else saw it');
});

test('a correction is a new version whose public page shows what changed', async ({ page, request }) => {
  const reports = await request.get(`/api/v1/caravans/${CARAVAN}/reports?limit=1`);
  const { features } = await reports.json();
  const id: string = features[0].id;
  await signIn(page);
  await openDossier(page, id);
  const form = page.getByRole('region', { name: 'Correct' });
  await form.getByLabel('People, from').fill('4321');
  await form.getByLabel('People, to').fill('8765');
  await form.getByLabel('Reason').fill('the paper corrected its count');
  await form.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Saved as a new version.')).toBeVisible();
  await page.goto(`${TRACKER}/reports/${id}`);
  const history = page.getByRole('region', { name: /versions|history/i });
  await expect(history.getByRole('listitem').first()).toContainText('the paper corrected its count');
  await expect(history.getByRole('insertion').first()).toContainText('4,321–8,765');
});

test('an import is judged row by row, then all rows come in or none', async ({ page, request }) => {
  const before = await countReports(request);
  await signIn(page);
  await page.getByRole('link', { name: 'Import' }).click();
  const caravan = page.getByLabel('Caravan', { exact: true });
  await caravan.selectOption(CARAVAN);
  const good = csvRow({ town: 'Mapastepec, Chiapas', day: '2023-12-30' });
  const bad = csvOf([good, csvRow({ town: 'Nowhere at all', day: '2023-12-31' })]);
  const rows = page.getByLabel('Or the rows as text');
  await rows.fill(bad);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  const verdicts = page.getByRole('region', { name: '1 row is good, 1 is bad' });
  await expect(verdicts.getByRole('row', { name: /good/ })).toHaveCount(1);
  await expect(verdicts.getByRole('row', { name: /place/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  expect((await importByApi(request, bad)).status()).toBe(422);
  expect(await countReports(request)).toBe(before);

  await expect(caravan).toHaveValue(CARAVAN);
  await expect(rows).toHaveValue(bad);
  await rows.fill(csvOf([good, csvRow({ town: 'Mapastepec, Chiapas', day: '2023-12-31' })]));
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(page.getByRole('region', { name: '2 rows are good, none is bad' })).toBeVisible();
  expect(await countReports(request)).toBe(before);
  await expect(caravan).toHaveValue(CARAVAN);
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByText('2 reports were imported.')).toBeVisible();
  expect(await countReports(request)).toBe(before + 2);
});

function findWaiting(page: Page, note: string): Locator {
  return page.getByRole('listitem').filter({ hasText: note });
}

async function decide(within: Locator, decision: string, reason: string): Promise<void> {
  await within.getByLabel('Reason').fill(reason);
  await within.getByRole('button', { name: decision, exact: true }).click();
}

async function openDossier(page: Page, id: string): Promise<void> {
  await page.goto('/moderate');
  await page.getByLabel('Report by its id').fill(id);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'All versions' })).toBeVisible();
}

interface Sent {
  readonly id: string;
  readonly receipt: { readonly url: string };
}

/** What somebody saw on 30 December 2023, sent by nobody in particular. */
async function sendSighting(request: APIRequestContext, note: string): Promise<Sent> {
  const answer = await request.post(`/api/v1/caravans/${CARAVAN}/reports`, {
    data: {
      observed: { from: '2023-12-30T06:00:00Z', to: '2023-12-31T05:59:59Z', precision: 'day' },
      place: 'Mapastepec, Chiapas',
      kind: 'camp',
      source: { kind: 'eyewitness', name: 'eyewitness', url: null },
      note,
    },
  });
  expect(answer.status(), await answer.text()).toBe(202);
  return answer.json();
}

function importByApi(request: APIRequestContext, csv: string) {
  return request.post(`/api/v1/caravans/${CARAVAN}/import`, {
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'text/csv' },
    data: csv,
  });
}

async function countReports(request: APIRequestContext): Promise<number> {
  const { features } = await (await request.get(`/api/v1/caravans/${CARAVAN}/reports?limit=1000`)).json();
  return features.length;
}
