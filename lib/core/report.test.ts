import { describe, expect, it } from 'vitest';
import { fixInstantOf, type Precision, precisionOf, type ReportKind } from './report.ts';
import { formatInstant, type Instant, parseInstant } from './time.ts';

const MEXICO = 'America/Mexico_City';
const instant = (text: string) => parseInstant(text) as Instant;
const fix = (kind: ReportKind, from: string, to: string, precision: Precision) =>
  formatInstant(fixInstantOf({ kind, observed: { from: instant(from), to: instant(to), precision } }, MEXICO));

describe('the instant from which a report counts', () => {
  const day = ['2023-12-26T06:00:00Z', '2023-12-27T05:59:59Z', 'day'] as const;

  it('is the stated time when one is stated', () => {
    expect(fix('arrival', '2023-12-26T18:00:00Z', '2023-12-26T18:00:00Z', 'minute')).toBe('2023-12-26T18:00:00Z');
  });

  it.each([
    ['departure', '2023-12-26T11:00:00Z'],
    ['passing', '2023-12-26T18:00:00Z'],
    ['arrival', '2023-12-27T00:00:00Z'],
    ['camp', '2023-12-27T00:00:00Z'],
    ['border-arrival', '2023-12-27T00:00:00Z'],
    ['dissolved', '2023-12-27T00:00:00Z'],
  ] as const)('is the usual hour of a %s when only the day is known', (kind, expected) => {
    expect(fix(kind, ...day)).toBe(expected);
    expect(fix(kind, day[0], '2023-12-27T06:00:00Z', 'day')).toBe(expected);
  });

  it('is never after a day that is still going on', () => {
    expect(fix('arrival', day[0], '2023-12-26T20:00:00Z', 'day')).toBe('2023-12-26T20:00:00Z');
  });

  it('is the middle of any other interval, in whole seconds', () => {
    expect(fix('camp', '2023-12-26T18:00:00Z', '2023-12-26T18:00:03Z', 'hour')).toBe('2023-12-26T18:00:01Z');
    expect(fix('departure', '2023-12-26T12:00:00Z', '2023-12-26T18:00:00Z', 'part-of-day')).toBe(
      '2023-12-26T15:00:00Z',
    );
    expect(fix('camp', '2023-12-26T06:00:00Z', '2023-12-29T06:00:00Z', 'day')).toBe('2023-12-27T18:00:00Z');
  });

  it('is by the clock on the wall on the day the clock changes', () => {
    expect(fix('departure', '2022-10-30T05:00:00Z', '2022-10-31T05:59:59Z', 'day')).toBe('2022-10-30T11:00:00Z');
  });
});

describe('the precision of an interval', () => {
  it.each([
    ['2023-12-26T12:00:00Z', '2023-12-26T12:00:00Z', 'minute'],
    ['2023-12-26T12:00:00Z', '2023-12-26T13:00:00Z', 'hour'],
    ['2023-12-26T12:00:00Z', '2023-12-26T13:00:01Z', 'part-of-day'],
    ['2023-12-26T06:00:00Z', '2023-12-27T05:59:59Z', 'day'],
    ['2023-12-26T06:00:00Z', '2023-12-27T06:00:00Z', 'day'],
    ['2023-12-26T07:00:00Z', '2023-12-27T07:00:00Z', 'part-of-day'],
    ['2023-12-26T06:00:00Z', '2023-12-28T06:00:00Z', 'part-of-day'],
    ['2022-10-30T05:00:00Z', '2022-10-31T05:59:59Z', 'day'],
    ['2022-04-03T06:00:00Z', '2022-04-04T05:00:00Z', 'day'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(precisionOf({ from: instant(from), to: instant(to) }, MEXICO)).toBe(expected);
  });
});
