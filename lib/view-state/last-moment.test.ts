import { expect, it } from 'vitest';
import type { Instant } from '../core/time.ts';
import { findLastMoment } from './last-moment.ts';

const at = (text: string) => Date.parse(text) as Instant;
const newest = at('2024-01-03T11:00:00Z');

it('is the newest moment with today’s knowledge', () => {
  expect(findLastMoment({ newest, asOf: null })).toBe(newest);
});

it('is the knowledge time for two weeks after the last report known then', () => {
  const asOf = at('2024-01-07T05:59:59Z');
  expect(findLastMoment({ newest, asOf })).toBe(asOf);
  expect(findLastMoment({ newest, asOf: at('2024-06-01T00:00:00Z') })).toBe(newest);
  expect(findLastMoment({ newest, asOf: at('2024-01-01T00:00:00Z') })).toBe(newest);
});
