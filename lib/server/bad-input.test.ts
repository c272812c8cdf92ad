import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadInput } from './testing/bad-input/bad-input.ts';
import { CARAVAN_FIELDS } from './testing/bad-input/caravan-fields.ts';
import { IMPORTS, LINK_FIELDS } from './testing/bad-input/links-and-imports.ts';
import { ADDRESSES, METHODS, QUERIES } from './testing/bad-input/reads.ts';
import { REPORT_FIELDS } from './testing/bad-input/report-fields.ts';
import { BODIES, RIGHTS } from './testing/bad-input/rights-and-bodies.ts';
import { createTestCaravan } from './testing/fixtures.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

let api: TestApi;
let editionBefore: number;

beforeAll(async () => {
  api = await startTestApi();
  await createTestCaravan(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  editionBefore = await api.app.store.latestEdition();
  vi.spyOn(api.app.writeLimiter, 'consume').mockResolvedValue(undefined);
});
afterEach(async () => {
  expect(await api.app.store.latestEdition()).toBe(editionBefore);
});

const GROUPS: readonly (readonly [string, readonly BadInput[]])[] = [
  ['addresses', ADDRESSES],
  ['methods', METHODS],
  ['queries', QUERIES],
  ['rights', RIGHTS],
  ['bodies', BODIES],
  ['reports', REPORT_FIELDS],
  ['caravans and revisions', CARAVAN_FIELDS],
  ['links', LINK_FIELDS],
  ['imports', IMPORTS],
];

describe.each(GROUPS)('bad input: %s', (_, cases) => {
  for (const [name, [method, address, options], status, code, path] of cases)
    it(name, async () => {
      const response = await api.call(method, address, options);
      const text = await response.text();
      expect({ status: response.status, ...JSON.parse(text) }).toMatchObject({ status, code });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      if (path !== undefined) expect(JSON.parse(text).errors[0].path).toBe(path);
      if (status === 405) expect(response.headers.get('allow')).toMatch(/OPTIONS/);
      if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(text).not.toMatch(/\bat .*\.ts:\d+/);
    });
});
