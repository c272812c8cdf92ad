import { expect, it } from 'vitest';
import { on } from '@/lib/core/testing/builders';
import { HOUR_MS, instantOfLocal } from '@/lib/core/time';
import { findNearestDay } from './nearest-day';

const timeZone = 'America/Mexico_City';
const last = instantOfLocal({ date: on('2024-01-22'), hour: 5, zone: timeZone });
const evening = (date: string) => instantOfLocal({ date: on(date), hour: 18, zone: timeZone });

it('picks the day whose evening is nearest, of those that are forecast', () => {
  const place = { scale: { last }, zone: timeZone };
  expect(findNearestDay(last, place)).toBe(1);
  expect(findNearestDay(evening('2024-01-23'), place)).toBe(1);
  expect(findNearestDay(evening('2024-01-25') + 11 * HOUR_MS, place)).toBe(3);
  expect(findNearestDay(evening('2024-01-26') + HOUR_MS, place)).toBe(5);
  expect(findNearestDay(evening('2024-02-10'), place)).toBe(7);
});
