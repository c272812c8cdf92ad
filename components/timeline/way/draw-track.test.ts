import { describe, expect, it } from 'vitest';
import { type Instant, instantOfMs } from '@/lib/core/time';
import type { TimelineScale } from '../timeline-scale';
import { drawArea, drawTrack } from './draw-track';
import type { PlotScale } from './plot-scale';

const second = (value: number): Instant => instantOfMs(value * 1000);
const time: TimelineScale = {
  start: second(0),
  end: second(100),
  first: second(0),
  last: second(100),
  isGrowing: false,
};
const scale: PlotScale = { time, lowKm: 0, highKm: 100 };

describe('the line of the track', () => {
  it('runs on through pieces of one kind and starts anew where the kind changes', () => {
    const samples = [
      { at: second(0), km: 0, piece: 'close' },
      { at: second(10), km: 10, piece: 'close' },
      { at: second(20), km: 20, piece: 'close' },
      { at: second(30), km: 40, piece: 'gap' },
      { at: second(40), km: 50, piece: 'close' },
    ] as const;
    expect(drawTrack(samples, scale)).toEqual({
      close: 'M0 1000L100 900L200 800M300 600L400 500',
      sparse: '',
      gap: 'M200 800L300 600',
    });
  });

  it('is no line for one report or none', () => {
    const none = { close: '', sparse: '', gap: '' };
    expect(drawTrack([], scale)).toEqual(none);
    expect(drawTrack([{ at: second(0), km: 0, piece: 'close' }], scale)).toEqual(none);
  });
});

describe('the area of a band', () => {
  it('goes out along the upper ends and back along the lower', () => {
    const band = [
      { at: second(0), range: { low: 0, high: 10 } },
      { at: second(10), range: { low: 5, high: 20 } },
    ];
    expect(drawArea(band, scale)).toBe('M0 900L100 800L100 950L0 1000Z');
  });

  it('needs two instants', () => {
    expect(drawArea([{ at: second(0), range: { low: 0, high: 10 } }], scale)).toBe('');
  });
});
