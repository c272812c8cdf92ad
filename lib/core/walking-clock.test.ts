import { describe, expect, it } from 'vitest';
import { at } from './testing/builders.ts';
import { HOUR_MS } from './time.ts';
import { measureWalkingMs } from './walking-clock.ts';

const hours = (from: string, to: string) =>
  measureWalkingMs({ from: at(from), to: at(to), zone: 'America/Mexico_City' }) / HOUR_MS;

describe('the walking clock', () => {
  it('goes from 05:00 to 18:00 on the clock on the wall', () => {
    expect(hours('2023-12-24T05:00:00-06:00', '2023-12-24T18:00:00-06:00')).toBe(13);
    expect(hours('2023-12-24T18:00:00-06:00', '2023-12-25T05:00:00-06:00')).toBe(0);
    expect(hours('2023-12-24T12:00:00-06:00', '2023-12-26T06:30:00-06:00')).toBe(6 + 13 + 1.5);
  });

  it('has thirteen hours on the day the clocks change, too', () => {
    expect(hours('2022-10-30T00:00:00-05:00', '2022-10-31T00:00:00-06:00')).toBe(13);
  });
});
