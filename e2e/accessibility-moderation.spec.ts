import type { APIRequestContext } from '@playwright/test';
import { CARAVAN } from './christmas-eve.ts';
import { expectNothingFound, inLanguage, looks, nameLook, wear } from './looks.ts';
import { signIn } from './moderator.ts';
import { test } from './test.ts';

// A server of its own: a report is sent.
test.use({ environment: { SEED: 'history' } });

const MODERATOR_PAGES = ['/moderate', '/moderate/caravans', '/moderate/import'] as const;

for (const look of looks) {
  const name = nameLook(look);

  test(`axe finds nothing on the pages of a moderator at ${name}`, async ({ page, request }) => {
    test.slow();
    const id = await sendSighting(request);
    await wear(page, look);
    await signIn(page);
    for (const path of [...MODERATOR_PAGES, `/moderate/report?id=${id}`]) {
      await page.goto(inLanguage(path, look));
      await expectNothingFound(page, `${path} at ${name}`);
    }
  });
}

/** A report that waits, so that the queue has something in it. */
async function sendSighting(request: APIRequestContext): Promise<string> {
  const answer = await request.post(`/api/v1/caravans/${CARAVAN}/reports`, {
    data: {
      observed: { from: '2023-12-30T06:00:00Z', to: '2023-12-31T05:59:59Z', precision: 'day' },
      place: 'Mapastepec, Chiapas',
      kind: 'camp',
      source: { kind: 'eyewitness', name: 'eyewitness', url: null },
    },
  });
  return (await answer.json()).id;
}
