import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findShareInterval } from './share-interval';

it('gives the interval of Wilson', () => {
  const { low, high } = findShareInterval(0.3, 50);
  expect(low).toBeCloseTo(0.206, 2);
  expect(high).toBeCloseTo(0.415, 2);
  expect(findShareInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

it('holds the share, and narrows as cases come in', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (share, cases) => {
      const few = findShareInterval(share, cases);
      const many = findShareInterval(share, cases * 4);
      expect(few.low).toBeLessThanOrEqual(share + 1e-9);
      expect(few.high).toBeGreaterThanOrEqual(share - 1e-9);
      expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-9);
    }),
  );
});
