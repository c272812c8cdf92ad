import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOfWay, type PulledWay, walkMove } from './pulled-way.ts';

/** Walks along one road of 100 km from offset to offset, and gives the length of what is left pulled tight. */
function walkAlong(offsets: readonly number[]): number {
  let way: PulledWay = null;
  for (const [index, toKm] of offsets.entries()) {
    const fromKm = offsets[index - 1];
    if (fromKm === undefined || fromKm === toKm) continue;
    way = walkMove(way, { edge: 0, fromKm, toKm }).at(-1)?.way ?? null;
  }
  return lengthOfWay(way);
}

describe('a way pulled tight', () => {
  it('is on one road as long as its ends are apart, whatever was walked between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (offsets) => {
        const ends = Math.abs((offsets.at(-1) ?? 0) - (offsets[0] ?? 0));
        expect(walkAlong(offsets)).toBeCloseTo(ends, 6);
      }),
    );
  });

  it('tells where the length turns from shrinking to growing', () => {
    const way = walkMove(null, { edge: 0, fromKm: 10, toKm: 30 }).at(-1)?.way ?? null;
    const parts = walkMove(way, { edge: 0, fromKm: 30, toKm: 0 });
    expect(parts.map(({ move, way: after }) => [move.fromKm, move.toKm, lengthOfWay(after)])).toEqual([
      [30, 10, 0],
      [10, 0, 10],
    ]);
  });

  it('keeps a round trip that comes back by another road', () => {
    let way: PulledWay = null;
    for (const edge of [0, 1, 2]) way = walkMove(way, { edge, fromKm: 0, toKm: 10 }).at(-1)?.way ?? null;
    expect(lengthOfWay(way)).toBe(30);
  });

  it('comes back to nothing by the way it went, road by road', () => {
    let way: PulledWay = null;
    for (const edge of [0, 1, 2]) way = walkMove(way, { edge, fromKm: 0, toKm: 10 }).at(-1)?.way ?? null;
    for (const edge of [2, 1, 0]) way = walkMove(way, { edge, fromKm: 10, toKm: 0 }).at(-1)?.way ?? null;
    expect(way).toBeNull();
  });
});
