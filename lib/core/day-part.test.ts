import { describe, expect, it } from 'vitest';
import { DAY_PARTS, findDayPart, spanOfDayPart } from './day-part.ts';
import { on } from './testing/builders.ts';
import { formatInstant, localDateOf, wholeLocalDay } from './time.ts';

describe('parts of the day', () => {
  it('take in every hour', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => findDayPart(hour).id);
    expect(DAY_PARTS.map(({ id }) => hours.filter((one) => one === id).length)).toEqual([6, 6, 6, 6]);
    expect([0, 5, 6, 12, 17, 18, 23].map((hour) => findDayPart(hour).id)).toEqual([
      'night',
      'night',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
    ]);
  });

  it.each(['2023-12-28', '2022-04-03', '2022-10-30'])('cover %s without a gap, also when the clocks change', (text) => {
    const date = on(text);
    const zone = 'America/Mexico_City';
    const spans = DAY_PARTS.map((part) => spanOfDayPart({ date, part, zone }));
    expect([spans[0]?.from, spans.at(-1)?.to]).toEqual(Object.values(wholeLocalDay(date, zone)));
    spans.slice(1).forEach(({ from }, index) => {
      expect(formatInstant(from)).toBe(new Date(Number(spans[index]?.to) + 1000).toISOString().replace('.000Z', 'Z'));
      expect(localDateOf(from, zone)).toBe(date);
    });
  });
});
