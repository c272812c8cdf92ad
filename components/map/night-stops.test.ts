import { describe, expect, it } from 'vitest';
import type { Position } from '@/lib/core/position.ts';
import type { Track } from '@/lib/core/track.ts';
import { listNightStops } from './night-stops.ts';

type Days = Pick<Track, 'start' | 'startedOn' | 'evenings'>;

function drawDays(evenings: readonly (readonly [date: string, place: string, position: Position])[]): Days {
  return {
    startedOn: '2023-12-24',
    start: { date: '2023-12-23', at: 0, place: 'Tapachula, Chiapas', position: [-92.26, 14.9] },
    evenings: evenings.map(([date, place, position], index) => ({ date, place, position, at: index + 1 })),
  } as unknown as Days;
}

const MAPASTEPEC: Position = [-92.89, 15.44];

describe('listNightStops', () => {
  it('begins where it set out, by name without the state', () => {
    expect(listNightStops(drawDays([]))).toMatchObject([{ place: 'Tapachula', isStart: true, from: '2023-12-24' }]);
  });

  it('makes one stop of nights in a row at one place', () => {
    const stops = listNightStops(
      drawDays([
        ['2023-12-28', 'Mapastepec, Chiapas', MAPASTEPEC],
        ['2023-12-29', 'Mapastepec, Chiapas', MAPASTEPEC],
      ]),
    );
    expect(stops.slice(1)).toMatchObject([{ from: '2023-12-28', to: '2023-12-29', isStart: false }]);
  });

  it('has two stops where it came back', () => {
    const stops = listNightStops(
      drawDays([
        ['2023-12-28', 'Mapastepec, Chiapas', MAPASTEPEC],
        ['2023-12-29', 'Arriaga, Chiapas', [-93.9, 16.24]],
        ['2023-12-30', 'Mapastepec, Chiapas', MAPASTEPEC],
      ]),
    );
    expect(stops).toHaveLength(4);
  });

  it('has none without a track', () => {
    expect(listNightStops({ ...drawDays([]), start: null })).toEqual([]);
  });
});
