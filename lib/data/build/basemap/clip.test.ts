import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip.ts';
import { measureRing, type StepLine } from './topology.ts';

const BOX = { west: 0, south: 0, east: 1000, north: 1000 };
const LEFT = { ...BOX, east: 500 };
const RIGHT = { ...BOX, west: 500 };

const point = fc.tuple(fc.integer({ min: -300, max: 1300 }), fc.integer({ min: -300, max: 1300 }));
const line = fc.array(point, { minLength: 2, maxLength: 20 });

function measureLength(lines: readonly StepLine[]): number {
  return lines
    .flatMap((part) =>
      part.slice(1).map(([x, y], index) => Math.hypot(x - (part[index]?.[0] ?? x), y - (part[index]?.[1] ?? y))),
    )
    .reduce((sum, length) => sum + length, 0);
}

describe('clipRing', () => {
  it('keeps a ring that lies inside, and gives nothing of one outside', () => {
    const ring: StepLine = [
      [10, 10],
      [20, 10],
      [20, 20],
    ];
    expect(clipRing(ring, BOX)).toEqual(ring);
    expect(
      clipRing(
        ring.map(([x, y]) => [x + 2000, y] as const),
        BOX,
      ),
    ).toEqual([]);
  });

  it('gives the box of a ring that surrounds it, wound as the ring', () => {
    const around: StepLine = [
      [-9, -9],
      [1009, -9],
      [1009, 1009],
      [-9, 1009],
    ];
    expect(measureRing(clipRing(around, BOX))).toBe(1_000_000);
    expect(measureRing(clipRing(around.toReversed(), BOX))).toBe(-1_000_000);
  });

  it('loses no area where two boxes meet, but for the rounding of cuts', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (ring) => {
        const whole = measureRing(clipRing(ring, BOX));
        const halves = measureRing(clipRing(ring, LEFT)) + measureRing(clipRing(ring, RIGHT));
        expect(Math.abs(halves - whole)).toBeLessThanOrEqual(ring.length * 1600);
      }),
    );
  });
});

describe('clipLine', () => {
  it('gives each part of a line that leaves and comes back', () => {
    const zigzag: StepLine = [
      [-100, 100],
      [100, 100],
      [100, 1100],
      [200, 1100],
      [200, 900],
    ];
    expect(clipLine(zigzag, BOX)).toEqual([
      [
        [0, 100],
        [100, 100],
        [100, 1000],
      ],
      [
        [200, 1000],
        [200, 900],
      ],
    ]);
  });

  it('gives nothing of a line that only touches a corner', () => {
    expect(
      clipLine(
        [
          [-10, 10],
          [10, -10],
        ],
        BOX,
      ),
    ).toEqual([]);
  });

  it('stays inside the box and loses no length where two boxes meet, but for the rounding of cuts', () => {
    fc.assert(
      fc.property(line, (points) => {
        const whole = clipLine(points, BOX);
        expect(whole.flat().every(([x, y]) => x >= 0 && x <= 1000 && y >= 0 && y <= 1000)).toBe(true);
        const alongTheSeam = points.slice(1).some(([x], index) => x === 500 && points[index]?.[0] === 500);
        fc.pre(!alongTheSeam);
        const halves = measureLength(clipLine(points, LEFT)) + measureLength(clipLine(points, RIGHT));
        expect(Math.abs(halves - measureLength(whole))).toBeLessThanOrEqual(4 * points.length);
      }),
    );
  });
});
