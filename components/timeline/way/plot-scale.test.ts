import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantOfMs } from '@/lib/core/time';
import type { TimelineScale } from '../timeline-scale';
import { createPlotScale, heightAt, listGridKm, plotPoint, topWithFan } from './plot-scale';

const second = (value: number): Instant => instantOfMs(value * 1000);
const time: TimelineScale = {
  start: second(0),
  end: second(100),
  first: second(0),
  last: second(100),
  isGrowing: false,
};

describe('the scale of kilometres against time', () => {
  it('holds everything that is drawn, with air above', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -200, max: 4000, noNaN: true })), (km) => {
        const scale = createPlotScale(time, km);
        for (const value of km) {
          expect(heightAt(scale, value)).toBeGreaterThanOrEqual(0);
          expect(heightAt(scale, value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has room above a track that has not moved', () => {
    expect(heightAt(createPlotScale(time, [0]), 0)).toBe(1);
    expect(createPlotScale(time, [])).toMatchObject({ lowKm: 0, highKm: 52 });
  });

  it('begins where a window of it does', () => {
    expect(createPlotScale(time, [370, 620])).toMatchObject({ lowKm: 370, highKm: 630 });
  });

  it('lets a fan take room, but not all of it', () => {
    expect(topWithFan(400, 300)).toBe(400);
    expect(topWithFan(400, 600)).toBe(600);
    expect(topWithFan(400, 4000)).toBe(1000);
    expect(topWithFan(15, 4000)).toBe(215);
  });

  it('writes points of paths to a tenth', () => {
    const scale = { time, lowKm: 0, highKm: 300 };
    expect(plotPoint(scale, { at: second(50), km: 100 })).toBe('500 666.7');
  });

  it('draws a line every 50 km, 100 above 400, never more than a few', () => {
    expect(listGridKm({ time, lowKm: 0, highKm: 320 }, 'km')).toEqual([0, 50, 100, 150, 200, 250, 300]);
    expect(listGridKm({ time, lowKm: 0, highKm: 600 }, 'km')).toEqual([0, 100, 200, 300, 400, 500, 600]);
    expect(listGridKm({ time, lowKm: 0, highKm: 200 }, 'mi').map(Math.round)).toEqual([0, 80, 161]);
    expect(listGridKm({ time, lowKm: -20, highKm: 100 }, 'km')[0]).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 50, max: 5000, noNaN: true }), (highKm) => {
        expect(listGridKm({ time, lowKm: 0, highKm }, 'km').length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
