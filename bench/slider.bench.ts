import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ADMIN_TOKEN, type RunningServer, startServer } from '../e2e/server.ts';
import playwright from '../playwright.config.ts';
import { type BenchRow, median } from './measure.ts';
import { renderTimeDimensionPage } from './slider/time-dimension-page.ts';
import { formatTrackCsv, makeTimedTrack, type TimedPosition } from './slider/timed-track.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 7;
const STEPS = 40;
const WIDTH = 1440;
const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/**
 * Main-thread time of one step of the timeline, by drag, by key and set directly, against Leaflet.TimeDimension 1.1.1
 * with the same track in the same run: rounds alternate, the browser itself says how long its tasks took (TaskDuration).
 */
export async function run(): Promise<readonly BenchRow[]> {
  const server = await startServer({ SEED: 'none' });
  const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
  try {
    const rows: BenchRow[] = [];
    for (const size of SIZES) rows.push(...(await compareAt({ size, server, browser })));
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Compared {
  readonly size: number;
  readonly server: RunningServer;
  readonly browser: Browser;
}

async function compareAt({ size, server, browser }: Compared): Promise<readonly BenchRow[]> {
  const track = makeTimedTrack(size);
  const slug = `bench-${size}`;
  await importTrack({ server, slug, track });
  const peer = await servePage(renderTimeDimensionPage(track));
  const ours = await openPage(browser, `${server.baseUrl}/c/${slug}`);
  const theirs = await openPage(browser, peer.url);
  await ours.getByRole('slider').waitFor();
  await theirs.waitForFunction('window.ready === true');
  const ways = [
    { name: 'drag', ours: () => dragOurs(ours), theirs: () => dragTheirs(theirs) },
    { name: 'key', ours: () => pressKeys(ours), theirs: () => clickForward(theirs) },
    { name: 'call', ours: () => callOurs(ours), theirs: () => callTheirs(theirs) },
  ];
  const rows: BenchRow[] = [];
  for (const way of ways)
    rows.push(
      await alternate({ size, way: way.name, ours, theirs, ...{ stepOurs: way.ours, stepTheirs: way.theirs } }),
    );
  await Promise.all([ours.context().close(), theirs.context().close()]);
  peer.close();
  return rows;
}

async function alternate(race: {
  readonly size: number;
  readonly way: string;
  readonly ours: Page;
  readonly theirs: Page;
  readonly stepOurs: () => Promise<void>;
  readonly stepTheirs: () => Promise<void>;
}): Promise<BenchRow> {
  const times: { ours: number; theirs: number }[] = [];
  await race.stepOurs();
  await race.stepTheirs();
  for (let round = 0; round < ROUNDS; round++) {
    times.push({ ours: await measure(race.ours, race.stepOurs), theirs: await measure(race.theirs, race.stepTheirs) });
  }
  return {
    name: `slider step by ${race.way}, ${race.size.toLocaleString('en')} reports`,
    unit: 'ms',
    ours: median(times.map((time) => time.ours)),
    baseline: { name: 'Leaflet.TimeDimension 1.1.1', value: median(times.map((time) => time.theirs)) },
    ratio: median(times.map((time) => time.ours / time.theirs)),
  };
}

/** Milliseconds of main-thread tasks a step. */
async function measure(page: Page, steps: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskSeconds(session);
  await steps();
  const after = await taskSeconds(session);
  await session.detach();
  return ((after - before) * 1000) / STEPS;
}

async function taskSeconds(
  session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function dragOurs(page: Page): Promise<void> {
  await page.getByRole('slider').press('Home');
  const thumb = await page.getByRole('slider').boundingBox();
  if (!thumb) throw new Error('The slider has no box.');
  await dragAcross(page, { y: thumb.y + thumb.height / 2, from: thumb.x + thumb.width / 2, to: WIDTH - 80 });
}

async function dragTheirs(page: Page): Promise<void> {
  await page.evaluate('window.rewind()');
  await nextFrame(page);
  const knob = await page.locator('.timecontrol-dateslider .knob.main').boundingBox();
  const slider = await page.locator('.timecontrol-dateslider .slider').boundingBox();
  if (!knob || !slider) throw new Error('The baseline has no slider.');
  const from = knob.x + knob.width / 2;
  await dragAcross(page, { y: knob.y + knob.height / 2, from, to: slider.x + slider.width * 0.9 });
}

async function dragAcross(page: Page, line: { readonly y: number; readonly from: number; readonly to: number }) {
  await page.mouse.move(line.from, line.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(line.from + ((line.to - line.from) * step) / STEPS, line.y);
    await nextFrame(page);
  }
  await page.mouse.up();
}

async function pressKeys(page: Page): Promise<void> {
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('ArrowRight');
    await nextFrame(page);
  }
}

/** The peer has no keys: its button to the next moment is what a keyboard reaches. */
async function clickForward(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await page.locator('.timecontrol-forward').press('Enter');
    await nextFrame(page);
  }
}

/**
 * A day a step by a key event made in the page: the shortest way to the one writer of the moment, without the browser's
 * input. What it costs more than a call is counted as ours.
 */
async function callOurs(page: Page): Promise<void> {
  await page.getByRole('slider').press('Home');
  await page.evaluate(`(async () => {
    const slider = document.querySelector('[role="slider"]');
    for (let step = 0; step < ${STEPS}; step++) {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));
      await ${NEXT_FRAME};
    }
  })()`);
}

/** A day a step, as ours. */
async function callTheirs(page: Page): Promise<void> {
  await page.evaluate('window.rewind()');
  await page.evaluate(`(async () => {
    for (let step = 1; step <= ${STEPS}; step++) {
      map.timeDimension.setCurrentTime(feature.properties.coordTimes[0] + step * 86_400_000);
      await ${NEXT_FRAME};
    }
  })()`);
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(NEXT_FRAME);
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  await page.goto(url);
  return page;
}

async function importTrack(given: {
  readonly server: RunningServer;
  readonly slug: string;
  readonly track: readonly TimedPosition[];
}): Promise<void> {
  const { server, slug, track } = given;
  const caravan = {
    slug,
    name: { en: `Bench of ${track.length}` },
    startedOn: '2024-01-10',
    startPlace: 'Tapachula',
    endedOn: '2024-03-10',
    outcome: 'dissolved',
  };
  await post(`${server.baseUrl}/api/v1/caravans`, 'application/json', JSON.stringify(caravan));
  await post(`${server.baseUrl}/api/v1/caravans/${slug}/import`, 'text/csv', formatTrackCsv(track));
}

async function post(url: string, type: string, body: string): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': type },
    body,
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
}

function servePage(html: string): Promise<{ readonly url: string; readonly close: () => void }> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
