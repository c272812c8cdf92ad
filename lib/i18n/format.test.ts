import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '../core/time.ts';
import {
  countInTen,
  formatAge,
  formatChance,
  formatChancePercent,
  formatDateRange,
  formatDistance,
  formatDistanceRange,
  formatDistanceSum,
  formatList,
  formatMoment,
  formatMomentShort,
  formatMonth,
  formatNumber,
  formatPace,
  formatPeople,
  formatPercent,
  formatSignedPercent,
  formatZone,
  formatZoneTime,
} from './format.ts';

const instant = (text: string) => Date.parse(text) as Instant;
const date = (text: string) => text as LocalDate;
const mexico = 'America/Mexico_City';

describe('format', () => {
  it('writes a moment in the zone of the caravan, by the 24-hour clock', () => {
    const at = instant('2023-12-29T00:00:00Z');
    expect(formatMoment(at, { language: 'en', timeZone: mexico })).toBe('Thu 28 Dec 2023, 18:00');
    expect(formatMoment(at, { language: 'es', timeZone: mexico })).toBe('jue 28 dic 2023, 18:00');
    expect(formatMomentShort(at, { language: 'en', timeZone: 'America/Tijuana' })).toBe('Thu 28 Dec, 16:00');
  });

  it('writes midnight as 00:00 and not as 24:00', () => {
    expect(formatMoment(instant('2023-12-28T06:00:00Z'), { language: 'en', timeZone: mexico })).toBe(
      'Thu 28 Dec 2023, 00:00',
    );
  });

  it('knows that Mexico City had daylight saving until 2022', () => {
    expect(formatMoment(instant('2022-07-01T05:30:00Z'), { language: 'en', timeZone: mexico })).toContain('00:30');
    expect(formatMoment(instant('2023-07-01T05:30:00Z'), { language: 'en', timeZone: mexico })).toContain('23:30');
  });

  it('writes September with three letters in both languages', () => {
    const range = { from: date('2020-09-30'), to: date('2020-10-04') };
    expect(formatDateRange(range, 'en')).toBe('30 Sep – 4 Oct 2020');
    expect(formatDateRange(range, 'es')).toBe('30 sep – 4 oct 2020');
  });

  it('says once what both ends of a range share', () => {
    expect(formatDateRange({ from: date('2023-12-24'), to: date('2023-12-28') }, 'en')).toBe('24–28 Dec 2023');
    expect(formatDateRange({ from: date('2023-12-24'), to: date('2024-01-02') }, 'en')).toBe(
      '24 Dec 2023 – 2 Jan 2024',
    );
    expect(formatDateRange({ from: date('2019-10-12'), to: date('2019-10-12') }, 'en')).toBe('12 Oct 2019');
    expect(formatMonth(date('2023-12-24'), 'es')).toBe('diciembre de 2023');
  });

  it('writes a range of distances, and what lies back as less than nothing', () => {
    const km = { language: 'en', units: 'km' } as const;
    expect(formatDistanceRange({ low: 35.2, high: 190.4 }, km)).toBe('35–190\u00A0km');
    expect(formatDistanceRange({ low: -5, high: 190 }, km)).toBe('−5 to 190\u00A0km');
    expect(formatDistanceRange({ low: -5, high: 190 }, { ...km, language: 'es' })).toBe('de −5 a 190\u00A0km');
    expect(formatDistanceRange({ low: 0.2, high: 0.4 }, km)).toBe('0.2–0.4\u00A0km');
    expect(formatDistanceRange({ low: 20.1, high: 20.2 }, km)).toBe('20\u00A0km');
    expect(formatDistanceRange({ low: 16.1, high: 161 }, { ...km, units: 'mi' })).toBe('10–100\u00A0mi');
  });

  it('writes kilometres and miles with a space that does not break', () => {
    expect(formatDistance(1696.4, { language: 'en', units: 'km' })).toBe('1,696\u00A0km');
    expect(formatDistance(1696, { language: 'es', units: 'mi' })).toBe('1,054\u00A0mi');
    expect(formatDistanceSum([605.4, 1696.4], { language: 'en', units: 'km' })).toBe('2,301\u00A0km');
    expect(formatDistanceSum([605.4, 1696.4], { language: 'en', units: 'mi' })).toBe('1,430\u00A0mi');
    expect(formatDistance(9.96, { language: 'en', units: 'km' })).toBe('10\u00A0km');
    expect(formatDistance(4.26, { language: 'en', units: 'km' })).toBe('4.3\u00A0km');
    expect(formatPace(20.8, { language: 'es', units: 'km' })).toBe('21\u00A0km\u00A0por día');
  });

  it('never writes minus zero', () => {
    expect(formatNumber(-0, 'en')).toBe('0');
    expect(formatDistance(-0, { language: 'en', units: 'km' })).toBe('0\u00A0km');
  });

  it('says a small share and not none', () => {
    expect(formatPercent(0.06, 'en')).toBe('6\u00A0%');
    expect(formatPercent(0.002, 'en')).toBe('<\u00A01\u00A0%');
    expect(formatPercent(0, 'en')).toBe('0\u00A0%');
  });

  it('gives people as a range or as one count', () => {
    expect(formatPeople({ low: 6000, high: 10000 }, 'es')).toBe('6,000–10,000');
    expect(formatPeople({ low: 1500, high: 1500 }, 'en')).toBe('1,500');
  });

  it('tells ages in the unit that fits', () => {
    expect(formatAge(0.5, 'en')).toBe('30\u00A0min');
    expect(formatAge(14.2, 'en')).toBe('14\u00A0h');
    expect(formatAge(61, 'es')).toBe('2\u00A0días 13\u00A0h');
    expect(formatAge(150, 'en')).toBe('6\u00A0days');
  });

  it('names the zone by its town', () => {
    expect(formatZone(mexico, 'es')).toBe('Ciudad de México');
    expect(formatZoneTime('America/Tijuana', 'en')).toBe('Tijuana time');
    expect(formatZone('America/El_Salvador', 'en')).toBe('El Salvador');
  });

  it('joins a list, with e before i in Spanish', () => {
    expect(formatList(['EFE', 'AP', 'Diario del Sur'], 'en')).toBe('EFE, AP and Diario del Sur');
    expect(formatList(['EFE', 'Informador'], 'es')).toBe('EFE e Informador');
    expect(formatList([], 'es')).toBe('');
  });

  it('writes no narrow space, whatever the number and the language', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e6, noNaN: true }),
        fc.constantFrom('en' as const, 'es' as const),
        (km, language) => {
          expect(formatDistance(km, { language, units: 'mi' })).not.toMatch(/\u202F/);
          expect(formatAge(Math.abs(km), language)).not.toMatch(/\u202F/);
        },
      ),
    );
  });

  it('says a chance in words of ten, and never as certain as it is not', () => {
    expect(formatChance(0.52, 'en')).toBe('5 in 10'.replaceAll(' ', '\u00A0'));
    expect(formatChance(0.52, 'es')).toBe('5 de cada 10'.replaceAll(' ', '\u00A0'));
    expect(formatChance(0.01, 'en')).toContain('less than 1');
    expect(formatChance(0.98, 'en')).toContain('more than 9');
    expect(countInTen(0.98)).toBe(9);
    expect(formatChance(1, 'en')).toContain('10');
    expect(formatChance(0, 'en')).toContain('less than 1');
  });

  it('writes what may be lost with its sign', () => {
    const write = (share: number) => formatSignedPercent(share, 'en').replaceAll('\u00A0', ' ');
    expect([0.11, -0.05, 0.001].map(write)).toEqual(['+11 %', '−5 %', '0 %']);
  });

  it('writes a chance in a table to 5 per cent', () => {
    const write = (chance: number) => formatChancePercent(chance, 'en').replaceAll('\u00A0', ' ');
    expect([0, 0.01, 0.34, 0.849, 0.99, 1].map(write)).toEqual(['0 %', '< 5 %', '35 %', '85 %', '> 95 %', '100 %']);
  });
});
