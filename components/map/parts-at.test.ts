import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/core/time';
import type { OtherTrack } from '@/lib/core/track';
import { listPartsAt } from './parts-at';

const at = (text: string) => Date.parse(text) as Instant;
const place = (text: string, lon: number) => ({ at: at(text), place: 'Escuintla', position: [lon, 15] as const });
const fix = (text: string, vertex: number) => ({
  ...place(text, vertex),
  kind: 'stay' as const,
  reportIds: [],
  reportTotal: 1,
  vertex,
});
const part: OtherTrack = {
  group: 'vanguard',
  knownFrom: at('2023-12-27T18:00:00Z'),
  splitsAt: place('2023-12-25T18:00:00Z', 0),
  mergesAt: place('2023-12-29T18:00:00Z', 3),
  fixes: [fix('2023-12-26T18:00:00Z', 1), fix('2023-12-27T18:00:00Z', 2)],
  line: [
    [0, 15],
    [1, 15],
    [2, 15],
    [3, 15],
  ],
};
const list = (text: string) => listPartsAt({ otherTracks: [part] }, at(text));

describe('a part that was seen on its own', () => {
  it('is not shown before it is known to be one', () => {
    expect(list('2023-12-27T12:00:00Z')).toEqual([]);
  });

  it('is drawn from where it split to where it was seen last', () => {
    expect(list('2023-12-28T00:00:00Z')).toMatchObject([{ positions: part.line.slice(0, 3), isMerged: false }]);
  });

  it('keeps its line and loses its mark when it has joined the body again', () => {
    expect(list('2023-12-30T00:00:00Z')).toMatchObject([{ positions: part.line, isMerged: true }]);
  });
});
