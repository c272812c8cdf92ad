import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, instantOfMs } from '@/lib/core/time';
import type { TimelineScale } from '../timeline-scale';
import { findWayWindow } from './way-window';

const day = (days: number) => instantOfMs(days * DAY_MS);
const scaleOf = (days: number): TimelineScale => ({
  start: day(0),
  end: day(days),
  first: day(0),
  last: day(days - 7),
  isGrowing: false,
});

it('is the whole way, and the whole of a way of two weeks', () => {
  expect(findWayWindow(scaleOf(40), { size: 'whole-way', anchor: day(20) })).toEqual({ start: 0, width: 1 });
  expect(findWayWindow(scaleOf(12), { size: 'two-weeks', anchor: day(3) })).toEqual({ start: 0, width: 1 });
});

it('holds the moment and most of the week after it, and stays inside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
      const anchor = day(share * (days - 7));
      const window = findWayWindow(scaleOf(days), { size: 'two-weeks', anchor });
      const at = anchor / day(days);
      expect(window.start).toBeGreaterThanOrEqual(0);
      expect(window.start + window.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(at).toBeGreaterThanOrEqual(window.start - 1e-9);
      expect(at + 7 / days).toBeLessThanOrEqual(window.start + window.width + 1e-9);
    }),
  );
});

it('stands still under steps of a day but for one in three', () => {
  const starts = Array.from(
    { length: 12 },
    (_, index) => findWayWindow(scaleOf(60), { size: 'two-weeks', anchor: day(22 + index) }).start,
  );
  expect(new Set(starts).size).toBe(4);
});
