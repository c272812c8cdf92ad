import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGridCell } from './publication-cell.ts';

const positions = fc.tuple(
  fc.double({ min: -125, max: -80, noNaN: true }),
  fc.double({ min: 10, max: 36, noNaN: true }),
);
const cells = fc.constantFrom(10, 25, 37.5, 100);

describe('a cell of the fixed grid', () => {
  it('holds the position, and its centre gives the same cell again', () => {
    fc.assert(
      fc.property(positions, cells, (position, cellKm) => {
        const cell = findGridCell(position, cellKm);
        const slack = 0.0001;
        expect(position[0]).toBeGreaterThanOrEqual(cell.west - slack);
        expect(position[0]).toBeLessThanOrEqual(cell.east + slack);
        expect(position[1]).toBeGreaterThanOrEqual(cell.south - slack);
        expect(position[1]).toBeLessThanOrEqual(cell.north + slack);
        expect(findGridCell(cell.centre, cellKm)).toEqual(cell);
      }),
    );
  });

  it('is nowhere in the report area smaller than asked', () => {
    fc.assert(
      fc.property(positions, cells, (position, cellKm) => {
        const { west, south, east, north } = findGridCell(position, cellKm);
        const widthKm = (east - west) * 111.32 * Math.cos((Math.max(north, south) * Math.PI) / 180);
        expect(widthKm).toBeGreaterThan(cellKm * 0.98);
        expect((north - south) * 110.57).toBeGreaterThan(cellKm * 0.999);
      }),
    );
  });
});
