import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, projectToUnit, scaleOf, unprojectFromUnit } from './mercator.ts';

describe('mercator', () => {
  it('puts the null island in the middle of the square', () => {
    expect(projectToUnit([0, 0])).toEqual([0.5, 0.5]);
  });

  it('gives the pixel that Leaflet gives (Mapastepec at zoom 9)', () => {
    const [x, y] = projectToUnit([-92.8917, 15.4416]);
    expect(x * scaleOf(9)).toBeCloseTo(31_715.16, 1);
    expect(y * scaleOf(9)).toBeCloseTo(59_844.56, 1);
  });

  it('comes back to the same position', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [backLon, backLat] = unprojectFromUnit(projectToUnit([lon, lat]));
          expect(backLon).toBeCloseTo(lon, 9);
          expect(backLat).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  it('keeps the poles finite', () => {
    expect(projectToUnit([0, 90])[1]).toBeCloseTo(0, 6);
    expect(projectToUnit([0, -90])[1]).toBeCloseTo(1, 6);
  });

  it('covers half as many metres a pixel one zoom further in', () => {
    expect(metresPerPixel(10, 15)).toBeCloseTo(metresPerPixel(9, 15) / 2, 6);
  });
});
