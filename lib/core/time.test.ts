import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  formatInstant,
  type Instant,
  instantOfLocal,
  instantOfMs,
  type LocalDate,
  localDateOf,
  parseInstant,
  parseLocalDate,
  wholeLocalDay,
} from './time.ts';
import { isTimeZone } from './zone-offset.ts';

const MEXICO = 'America/Mexico_City';
const date = (text: string) => parseLocalDate(text) as LocalDate;
const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instantOfMs);

describe('instants', () => {
  it('are read with an offset or Z and written in UTC', () => {
    expect(formatInstant(parseInstant('2023-12-28T18:00:00-06:00') as Instant)).toBe('2023-12-29T00:00:00Z');
    expect(parseInstant('2023-12-28T18:00:00.000Z')).toBe(Date.UTC(2023, 11, 28, 18));
    expect(parseInstant('2024-02-29t00:00:00z')).toBe(Date.UTC(2024, 1, 29));
  });

  it.each([
    '',
    'now',
    '2023-12-28',
    '2023-12-28T18:00',
    '2023-12-28T18:00:00',
    '2023-12-28 18:00:00Z',
    '2023-12-28T18:00:00.5Z',
    '2023-12-28T18:00:60Z',
    '2023-12-28T24:00:00Z',
    '2023-12-28T18:00:00+25:00',
    '2023-02-29T00:00:00Z',
    '2023-02-30T00:00:00Z',
    '2023-13-01T00:00:00Z',
    '0000-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '+02023-12-28T18:00:00Z',
    '2023-12-28T18:00:00Z\n',
    '1703786400000',
  ])('are refused in another form: %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('survive being written and read', () => {
    fc.assert(fc.property(instants, (instant) => parseInstant(formatInstant(instant)) === instant));
  });

  it('refuse a number that is no time', () => {
    expect(() => instantOfMs(Number.NaN)).toThrow(/NaN/);
  });
});

describe('local dates', () => {
  it('are read only when the day exists', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29');
    for (const bad of ['2023-02-29', '2023-04-31', '2023-00-10', '2023-1-1', '20230101', '2023-01-01T00:00:00Z'])
      expect(parseLocalDate(bad)).toBeUndefined();
  });

  it('count days across months, leap days and changes of the clock', () => {
    expect(addDays(date('2023-12-31'), 1)).toBe('2024-01-01');
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2);
    expect(daysBetween(date('2022-10-31'), date('2022-10-29'))).toBe(-2);
  });

  it('are those of the zone, not of UTC', () => {
    expect(localDateOf(parseInstant('2023-12-29T05:59:59Z') as Instant, MEXICO)).toBe('2023-12-28');
    expect(localDateOf(parseInstant('2023-12-29T06:00:00Z') as Instant, MEXICO)).toBe('2023-12-29');
    expect(localDateOf(parseInstant('2022-07-01T05:00:00Z') as Instant, MEXICO)).toBe('2022-07-01');
  });
});

describe('the clock of a zone', () => {
  it('is five hours behind UTC in the Mexican summer of 2022 and six in that of 2023', () => {
    const noon = (day: string) => formatInstant(instantOfLocal({ date: date(day), hour: 12, zone: MEXICO }));
    expect(noon('2022-07-01')).toBe('2022-07-01T17:00:00Z');
    expect(noon('2023-07-01')).toBe('2023-07-01T18:00:00Z');
    expect(noon('2022-10-29')).toBe('2022-10-29T17:00:00Z');
    expect(noon('2022-10-31')).toBe('2022-10-31T18:00:00Z');
  });

  it('takes the first of two equal times and moves a skipped one on', () => {
    const at = (day: string, hour: number, minute: number) =>
      formatInstant(instantOfLocal({ date: date(day), hour, minute, zone: MEXICO }));
    expect(at('2022-10-30', 1, 30)).toBe('2022-10-30T06:30:00Z');
    expect(at('2022-04-03', 2, 30)).toBe('2022-04-03T08:30:00Z');
  });

  it('gives back the civil date of every second of a whole local day', () => {
    const zones = fc.constantFrom(MEXICO, 'America/Tijuana', 'America/Hermosillo', 'UTC', 'Asia/Kathmandu');
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const day = localDateOf(instant, zone);
        const { from, to } = wholeLocalDay(day, zone);
        expect(instant >= from && instant <= to).toBe(true);
        expect(localDateOf(instantOfMs(from - 1_000), zone)).toBe(addDays(day, -1));
        expect(localDateOf(instantOfMs(to + 1_000), zone)).toBe(addDays(day, 1));
      }),
    );
  });

  it('knows which names are zones', () => {
    expect([MEXICO, 'UTC', 'Mars/Olympus', '', '+05:00'].map(isTimeZone)).toEqual([true, true, false, false, false]);
  });
});
