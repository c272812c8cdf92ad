import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from './simplify-line.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const line = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });

describe('simplifyLine', () => {
  it('leaves out what lies on a straight line', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0],
          [10, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });

  it('keeps a corner, and the far side of a ring that ends where it begins', () => {
    const ring: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(simplifyLine(ring, 0.5)).toEqual(ring);
  });

  it('keeps both ends and the order, and nothing that was not there', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 50 }), (points, tolerance) => {
        const kept = simplifyLine(points, tolerance);
        expect(kept.at(0)).toBe(points.at(0));
        expect(kept.at(-1)).toBe(points.at(-1));
        let from = -1;
        for (const point of kept) {
          const index = points.indexOf(point, from + 1);
          expect(index).toBeGreaterThan(from);
          from = index;
        }
      }),
    );
  });
});
