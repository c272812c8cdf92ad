import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findOutlook } from './find-outlook.ts';
import type { Outlook } from './forecast.ts';
import { instantOfMs } from './time.ts';

const none = { kind: 'not-enough-data', reason: 'too-few-reports' } as const;
const at = (from: number): Outlook => ({ from: instantOfMs(from * 1000), forecast: none });

it('takes the outlook that holds from the moment itself on', () => {
  const outlooks = [at(10), at(20), at(30)];
  expect(findOutlook(outlooks, instantOfMs(20 * 1000))).toBe(outlooks[1]);
  expect(findOutlook(outlooks, instantOfMs(29 * 1000))).toBe(outlooks[1]);
  expect(findOutlook(outlooks, instantOfMs(99 * 1000))).toBe(outlooks[2]);
});

it('knows none before the first', () => {
  expect(findOutlook([at(10)], instantOfMs(9 * 1000))).toBeUndefined();
  expect(findOutlook([], instantOfMs(9 * 1000))).toBeUndefined();
});

it('agrees with a search from the end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99)), fc.nat(99), (froms, moment) => {
      const outlooks = froms.toSorted((a, b) => a - b).map(at);
      const expected = outlooks.findLast(({ from }) => from <= moment * 1000);
      expect(findOutlook(outlooks, instantOfMs(moment * 1000))).toBe(expected);
    }),
  );
});
