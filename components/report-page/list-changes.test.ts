import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/core/report';
import type { Instant } from '@/lib/core/time';
import { describePosition, listChanges } from './list-changes';

const style = { language: 'en', timeZone: 'America/Mexico_City' } as const;
const instant = (text: string) => Date.parse(text) as Instant;
const statement: Statement = {
  observed: { from: instant('2023-12-28T06:00:00Z'), to: instant('2023-12-29T05:59:59Z'), precision: 'day' },
  place: 'Mapastepec, Chiapas',
  position: [-92.89, 15.44],
  accuracyKm: 3,
  kind: 'arrival',
  mode: 'foot',
  group: 'main',
  people: { low: 6000, high: 6000 },
  source: { kind: 'press', name: 'EFE', url: 'https://efe.com/x', published: null },
  note: null,
};

describe('the changes of a revision', () => {
  it('are none when nothing changed', () => {
    expect(listChanges(statement, { ...statement }, style)).toEqual([]);
  });

  it('name each changed field with its words before and after', () => {
    const after: Statement = {
      ...statement,
      mode: null,
      people: { low: 6000, high: 8000 },
      note: 'seen from the road',
    };
    expect(listChanges(statement, after, style)).toEqual([
      { field: 'mode', before: 'on foot', after: null },
      { field: 'people', before: '6,000', after: '6,000–8,000' },
      { field: 'note', before: null, after: 'seen from the road' },
    ]);
  });

  it('show a corrected day', () => {
    const observed = {
      ...statement.observed,
      from: instant('2023-12-29T06:00:00Z'),
      to: instant('2023-12-30T05:59:59Z'),
    };
    const [change] = listChanges(statement, { ...statement, observed }, style);
    expect(change?.after).toBe('Fri 29 Dec 2023, hour not given');
  });
});

describe('a position in words', () => {
  it('uses the letters of the language', () => {
    expect(describePosition([-92.8917, 15.4416], 'en')).toBe('15.44°\u00A0N, 92.89°\u00A0W');
    expect(describePosition([-92.8917, 15.4416], 'es')).toBe('15.44°\u00A0N, 92.89°\u00A0O');
  });
});
