import { describe, expect, it } from 'vitest';
import { peopleAt } from './people-at.ts';
import { at } from './testing/builders.ts';
import type { Instant } from './time.ts';
import type { PeopleCount, Track } from './track.ts';

const count = (time: string, sourceName: string, low: number, high = low): PeopleCount => ({
  at: at(time),
  low,
  high,
  reportId: `${sourceName}-${time}`,
  sourceKind: 'press',
  sourceName,
});
const counts = [
  count('2023-12-20T18:00:00Z', 'old', 20_000),
  count('2023-12-24T18:00:00Z', 'A', 8_000),
  count('2023-12-25T18:00:00Z', 'A', 7_000),
  count('2023-12-26T18:00:00Z', 'B', 3_000, 4_000),
];
const see = (moment: Instant) => {
  const track = { peopleCounts: counts, timeZone: 'America/Mexico_City' } as Partial<Track> as Track;
  return peopleAt(track, moment);
};

describe('the people of a caravan', () => {
  it('are a range between sources, each with its newest count, never an average', () => {
    expect(see(at('2023-12-26T20:00:00Z'))).toMatchObject({
      low: 3_000,
      high: 7_000,
      sources: [
        { name: 'B', low: 3_000, high: 4_000 },
        { name: 'A', low: 7_000, high: 7_000 },
      ],
    });
  });

  it('are as counted by then', () => {
    expect(see(at('2023-12-25T00:00:00Z'))).toMatchObject({ low: 8_000, high: 8_000 });
    expect(see(at('2023-12-20T17:59:59Z'))).toBeNull();
  });

  it('stay as last counted however long ago that was', () => {
    expect(see(at('2024-03-01T00:00:00Z'))).toMatchObject({ low: 3_000, high: 7_000 });
  });
});
