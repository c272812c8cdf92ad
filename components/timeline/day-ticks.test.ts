import { expect, it } from 'vitest';
import { addDays, instantOfLocal, parseLocalDate } from '@/lib/core/time';
import { listDayTicks } from './day-ticks';

const timeZone = 'America/Mexico_City';

function scaleOf(day: string, days: number) {
  const date = parseLocalDate(day);
  if (!date) throw new Error(`Not a date: ${day}`);
  const start = instantOfLocal({ date, hour: 0, zone: timeZone });
  const end = instantOfLocal({ date: addDays(date, days), hour: 0, zone: timeZone });
  return { start, first: start, last: end, end, isGrowing: false };
}

it('numbers every local day where there is room', () => {
  const ticks = listDayTicks(scaleOf('2023-12-24', 10), { timeZone, stripPx: 800 });
  expect(ticks.map((tick) => tick.date.slice(8))).toEqual(['24', '25', '26', '27', '28', '29', '30', '31', '01', '02']);
  expect(ticks.every((tick) => tick.isNumbered)).toBe(true);
  expect(ticks.filter((tick) => tick.opensMonth).map((tick) => tick.date)).toEqual(['2023-12-24', '2024-01-01']);
});

it('numbers every second day below 19 px a day', () => {
  const ticks = listDayTicks(scaleOf('2023-12-24', 30), { timeZone, stripPx: 400 });
  expect(ticks.map((tick) => tick.isNumbered).slice(0, 4)).toEqual([true, false, true, false]);
});

it('draws the day on which the clocks go back an hour wider', () => {
  const ticks = listDayTicks(scaleOf('2022-10-29', 3), { timeZone, stripPx: 800 });
  const [saturday, sunday] = ticks;
  expect((sunday?.width ?? 0) / (saturday?.width ?? 1)).toBeCloseTo(25 / 24);
});

it('covers the whole strip without a hole', () => {
  const ticks = listDayTicks(scaleOf('2022-10-20', 40), { timeZone, stripPx: 800 });
  ticks.forEach((tick, index) => {
    expect(tick.start + tick.width).toBeCloseTo(ticks[index + 1]?.start ?? 1);
  });
});
