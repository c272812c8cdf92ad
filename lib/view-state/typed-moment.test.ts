import { expect, it } from 'vitest';
import { parseTypedMoment } from './typed-moment.ts';

const timeZone = 'America/Mexico_City';

it('reads a date and a time on the clock of the caravan', () => {
  expect(parseTypedMoment({ day: '2023-12-28', time: '18:00', timeZone })).toBe(Date.UTC(2023, 11, 29));
  expect(parseTypedMoment({ day: '2023-12-28', time: '', timeZone })).toBe(Date.UTC(2023, 11, 29));
});

it('refuses what no calendar and no clock has', () => {
  expect(parseTypedMoment({ day: '2023-02-30', time: '18:00', timeZone })).toBeUndefined();
  expect(parseTypedMoment({ day: '2023-12-28', time: '25:00', timeZone })).toBeUndefined();
  expect(parseTypedMoment({ day: 'soon', time: '', timeZone })).toBeUndefined();
});
