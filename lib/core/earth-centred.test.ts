import { describe, expect, it } from 'vitest';
import { measureThroughEarth, toEarthCentred } from './earth-centred.ts';

describe('toEarthCentred', () => {
  it('puts the equator and the pole at the semi-axes of WGS 84 (NIMA TR8350.2)', () => {
    expect(toEarthCentred([0, 0])).toEqual([6378.137, 0, 0]);
    expect(toEarthCentred([90, 0])[1]).toBe(6378.137);
    expect(toEarthCentred([0, 90])[2]).toBeCloseTo(6356.752314245, 9);
  });
});

describe('measureThroughEarth', () => {
  it('is the diameter to the other side', () => {
    expect(measureThroughEarth(toEarthCentred([10, 0]), toEarthCentred([-170, 0]))).toBeCloseTo(2 * 6378.137, 9);
  });
});
