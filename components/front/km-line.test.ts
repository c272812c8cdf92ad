import { describe, expect, it } from 'vitest';
import { layOutLine } from './km-line';

const point = (day: number, km: number, afterGap = false) => ({ day, km, afterGap });

describe('the line of kilometres by day', () => {
  it('ends where the track ends when that lies within the scale', () => {
    const { leaves, end } = layOutLine([point(0, 0), point(1, 26), point(5, 104)]);
    expect(leaves).toBeNull();
    expect(end.x).toBeGreaterThan(15);
    expect(end.x).toBeLessThan(25);
  });

  it('is cut at the top when it goes past a thousand kilometres', () => {
    const { leaves, end } = layOutLine([point(0, 0), point(10, 500), point(20, 1500), point(30, 4000)]);
    expect(leaves).toBe('top');
    expect(end.x).toBeCloseTo(layOutLine([point(0, 0), point(15, 1000)]).end.x, 6);
  });

  it('is cut at the right after sixty days', () => {
    expect(layOutLine([point(0, 0), point(80, 800)]).leaves).toBe('right');
  });

  it('is dashed over a gap and solid elsewhere', () => {
    const { solid, dashed } = layOutLine([point(0, 0), point(1, 20), point(9, 200, true)]);
    expect(solid).not.toBe('');
    expect(dashed.match(/M/g)).toHaveLength(1);
  });

  it('of no report is a point at the start', () => {
    expect(layOutLine([]).end.x).toBe(layOutLine([point(0, 0)]).end.x);
  });
});
