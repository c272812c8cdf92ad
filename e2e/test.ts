import { test as base, expect, type Page } from '@playwright/test';
import { type RunningServer, startServer } from './server.ts';

export { expect };

interface TestFixtures {
  /** Fails the test on a request off this host, on console.error and on an uncaught error in any page. */
  readonly watchful: undefined;
}

interface WorkerFixtures {
  /** Variables of the server's environment. A file that sets them, to whatever values, gets a server of its own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly server: RunningServer;
}

/** A build may go before the first start. */
const START_LIMIT_MS = 240_000;

/** One server a worker, with the past caravans unless `environment` says otherwise; every page is watched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  environment: [{}, { scope: 'worker', option: true }],
  server: [
    async ({ environment }, use) => {
      const server = await startServer(environment);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: START_LIMIT_MS },
  ],
  baseURL: async ({ server }, use) => use(server.baseUrl),
  watchful: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      await context.route(isElsewhere, (route) => {
        complaints.push(`asked another host: ${route.request().url()}`);
        return route.abort();
      });
      context.on('page', (page) => watch(page, complaints));
      for (const page of context.pages()) watch(page, complaints);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

function isElsewhere(url: URL): boolean {
  return url.protocol.startsWith('http') && url.hostname !== 'localhost' && url.hostname !== '127.0.0.1';
}

function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    const isNavigationStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isNavigationStatus) complaints.push(`console.error: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
}
