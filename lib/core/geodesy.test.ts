import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDegree, measureKm } from './geodesy.ts';
import type { Position } from './position.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -125, max: -80, noNaN: true }),
  fc.double({ min: 10, max: 36, noNaN: true }),
);

describe('measureKm', () => {
  it('gives the published lengths of a quarter meridian and of a degree of the equator (NIMA TR8350.2)', () => {
    expect(measureKm([0, 0], [0, 90])).toBeCloseTo(10_001.965729, 6);
    expect(measureKm([0, 0], [1, 0])).toBeCloseTo(111.319491, 6);
  });

  it('is nothing from a place to itself, the same both ways, and never longer by a detour', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(measureKm(a, a)).toBe(0);
        expect(measureKm(b, a)).toBeCloseTo(measureKm(a, b), 9);
        expect(measureKm(a, c)).toBeLessThanOrEqual(measureKm(a, b) + measureKm(b, c) + 1e-9);
      }),
    );
  });

  it('throws with the position when it is not finite', () => {
    expect(() => measureKm([Number.NaN, 15], [-92, 15])).toThrow('[NaN, 15]');
  });
});

describe('measureDegree', () => {
  it('agrees with the geodesic over a hundredth of a degree to 1 ppm', () => {
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const { lonKm, latKm } = measureDegree(lat);
        expect(Math.abs(measureKm([lon, lat], [lon + 0.01, lat]) / (lonKm * 0.01) - 1)).toBeLessThan(1e-6);
        expect(Math.abs(measureKm([lon, lat - 0.005], [lon, lat + 0.005]) / (latKm * 0.01) - 1)).toBeLessThan(1e-6);
      }),
    );
  });
});
