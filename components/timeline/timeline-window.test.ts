import { expect, it } from 'vitest';
import { DAY_MS, instantOfMs } from '@/lib/core/time';
import { findTimelineWindow } from './timeline-window';

const day = (days: number) => instantOfMs(days * DAY_MS);
const scale = { start: day(0), first: day(0), last: day(48), end: day(48), isGrowing: false };

it('shows twelve days around the moment', () => {
  expect(findTimelineWindow(scale, day(24))).toEqual({ start: 0.375, width: 0.25 });
});

it('moves inwards at the ends', () => {
  expect(findTimelineWindow(scale, day(1)).start).toBe(0);
  expect(findTimelineWindow(scale, day(48)).start).toBe(0.75);
});

it('shows all of a short way', () => {
  expect(findTimelineWindow({ ...scale, end: day(5) }, day(2))).toEqual({ start: 0, width: 1 });
});
