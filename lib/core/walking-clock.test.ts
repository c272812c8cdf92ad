import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from './testing/builders.ts';
import { DAY_MS, HOUR_MS, instantOfMs, localDateOf } from './time.ts';
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

  it.each([
    ['Mexico City, spring 2022', 'America/Mexico_City', '2022-04-02T18:00:00-06:00', '2022-04-03T18:00:00-05:00', 23],
    ['Mexico City, autumn 2022', 'America/Mexico_City', '2022-10-29T18:00:00-05:00', '2022-10-30T18:00:00-06:00', 25],
    ['Mexico City, none since', 'America/Mexico_City', '2023-04-01T18:00:00-06:00', '2023-04-02T18:00:00-06:00', 24],
    ['Tijuana with California', 'America/Tijuana', '2023-03-11T18:00:00-08:00', '2023-03-12T18:00:00-07:00', 23],
    ['Sonora, never', 'America/Hermosillo', '2022-04-02T18:00:00-07:00', '2022-04-03T18:00:00-07:00', 24],
  ])('has one walking day from evening to evening, whatever the clocks do: %s', (_, zone, from, to, elapsed) => {
    expect((at(to) - at(from)) / HOUR_MS).toBe(elapsed);
    expect(measureWalkingMs({ from: at(from), to: at(to), zone }) / HOUR_MS).toBe(13);
  });

  it('goes by the clocks of the caravan: noon in Tijuana is two hours on in Mexico City', () => {
    const noon = at('2023-01-15T12:00:00-08:00');
    const gone = (zone: string, midnight: string) => measureWalkingMs({ from: at(midnight), to: noon, zone }) / HOUR_MS;
    expect(gone('America/Tijuana', '2023-01-15T00:00:00-08:00')).toBe(7);
    expect(gone('America/Mexico_City', '2023-01-15T00:00:00-06:00')).toBe(9);
    expect(localDateOf(at('2023-01-15T23:00:00-08:00'), 'America/Mexico_City')).toBe('2023-01-16');
  });

  it('never goes back, and adds up, also over the changes of clocks', () => {
    const moment = fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2023, 11, 31) }).map(instantOfMs);
    const zones = fc.constantFrom('America/Mexico_City', 'America/Tijuana', 'America/Hermosillo');
    const later = fc.integer({ min: 0, max: 40 * DAY_MS });
    fc.assert(
      fc.property(moment, later, later, zones, (from, first, second, zone) => {
        const middle = instantOfMs(from + first);
        const to = instantOfMs(middle + second);
        const before = measureWalkingMs({ from, to: middle, zone });
        const after = measureWalkingMs({ from: middle, to, zone });
        expect(Math.min(before, after)).toBeGreaterThanOrEqual(0);
        expect(measureWalkingMs({ from, to, zone })).toBe(before + after);
      }),
    );
  });
});
