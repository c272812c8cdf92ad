import { expect, it } from 'vitest';
import { HOUR_MS, instantOfMs } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { stackReportDashes } from './report-dashes';

const at = (hours: number) => instantOfMs(hours * HOUR_MS);
const scale = { start: at(0), first: at(0), last: at(1000), end: at(1000), isGrowing: false };

function reportsAt(hours: readonly number[], confidence?: 'low'): readonly TrackerReport[] {
  return hours.map((hour, index) => ({ id: `r${index}`, fixAt: at(hour), confidence }) as unknown as TrackerReport);
}

it('stacks the reports of one instant and counts those without room', () => {
  expect(stackReportDashes(reportsAt(Array(9).fill(500)), scale)).toEqual([
    { x: 0.5, hollow: Array(7).fill(false), more: 2 },
  ]);
});

it('draws a report of low confidence hollow', () => {
  expect(stackReportDashes(reportsAt([250], 'low'), scale)[0]?.hollow).toEqual([true]);
});

it('does not grow with the number of reports', () => {
  const many = reportsAt(Array.from({ length: 5_000 }, (_, index) => index / 5));
  const stacks = stackReportDashes(many, scale);
  expect(stacks.length).toBeLessThanOrEqual(360);
  expect(stacks.reduce((sum, stack) => sum + stack.hollow.length + stack.more, 0)).toBe(5_000);
});
