import { expect, test } from './test.ts';

const TRACKER = '/c/2023-12-exodus-from-poverty';
const SCRIPT_LIMIT_BYTES = 260_000;
const TOTAL_LIMIT_BYTES = 700_000;

test('the first load of a tracker page stays light', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const bytes = { script: 0, total: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.total += encodedDataLength;
    if (types.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  await page.goto(TRACKER, { waitUntil: 'networkidle' });
  await expect(page.locator('.leaflet-container canvas').first()).toBeVisible();
  expect(bytes.script).toBeGreaterThan(0);
  expect(bytes.script).toBeLessThanOrEqual(SCRIPT_LIMIT_BYTES);
  expect(bytes.total).toBeLessThanOrEqual(TOTAL_LIMIT_BYTES);
});
