import { describe, expect, it } from 'vitest';
import type { ObservedInterval } from '../core/report.ts';
import { parseInstant } from '../core/time.ts';
import { describeObserved, describeSighting, describeSource } from './report-words.ts';

const mexico = { language: 'en', timeZone: 'America/Mexico_City' } as const;

describe('a report in words', () => {
  it('gives the day, and says that the hour is not known', () => {
    expect(describeObserved(interval('2023-12-28T06:00:00Z', '2023-12-29T05:59:59Z', 'day'), mexico)).toBe(
      'Thu 28 Dec 2023, hour not given',
    );
  });

  it('gives a part of the day as a span of hours', () => {
    expect(describeObserved(interval('2023-12-28T12:00:00Z', '2023-12-28T18:00:00Z', 'part-of-day'), mexico)).toBe(
      'Thu 28 Dec 2023, 06:00–12:00',
    );
  });

  it('gives both days when it spans midnight', () => {
    expect(describeObserved(interval('2023-12-29T04:00:00Z', '2023-12-29T08:00:00Z', 'part-of-day'), mexico)).toBe(
      'Thu 28 Dec 2023, 22:00 – Fri 29 Dec 2023, 02:00',
    );
    expect(describeObserved(interval('2023-12-28T06:00:00Z', '2023-12-30T05:59:59Z', 'day'), mexico)).toBe(
      'Thu 28 Dec 2023 – Fri 29 Dec 2023',
    );
  });

  it('gives a stated time as a moment', () => {
    expect(describeObserved(interval('2023-12-28T18:00:00Z', '2023-12-28T18:00:00Z', 'minute'), mexico)).toBe(
      'Thu 28 Dec 2023, 12:00',
    );
  });

  it('says what was seen in one line, and nothing of what is not known', () => {
    const sighting = { kind: 'arrival', mode: 'foot', people: { low: 6000, high: 8000 }, group: 'vanguard' } as const;
    expect(describeSighting(sighting, mexico)).toBe('arrived, on foot; 6,000–8,000 people; part ahead');
    expect(describeSighting({ kind: 'passing', mode: null, people: null, group: 'main' }, { language: 'es' })).toBe(
      'de paso',
    );
  });

  it('never names an eyewitness', () => {
    const source = { kind: 'eyewitness', name: 'eyewitness', url: null, published: null } as const;
    expect(describeSource(source, { language: 'es' })).toBe('testigo');
  });
});

function interval(from: string, to: string, precision: ObservedInterval['precision']): ObservedInterval {
  return { from: parseInstant(from) ?? fail(from), to: parseInstant(to) ?? fail(to), precision };
}

function fail(text: string): never {
  throw new Error(`${text} is not an instant`);
}
