import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Instant } from '@/lib/core/time';
import { createPeopleAxis } from './people-axis';

const count = (high: number) => ({
  at: 0 as Instant,
  low: high,
  high,
  reportId: 'r',
  sourceKind: 'press' as const,
  sourceName: 'EFE',
});

it('takes round steps', () => {
  expect(createPeopleAxis([count(8_000)]).ticks).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
  expect(createPeopleAxis([count(10_000), count(300)]).top).toBe(10_000);
});

it('holds every count in at most five steps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 20 }), (numbers) => {
      const { top, ticks } = createPeopleAxis(numbers.map(count));
      expect(top).toBeGreaterThanOrEqual(Math.max(0, ...numbers));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.at(-1)).toBeCloseTo(top);
    }),
  );
});
