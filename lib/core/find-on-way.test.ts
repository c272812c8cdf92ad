import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOnWay } from './find-on-way.ts';
import { measureKm } from './geodesy.ts';
import type { Position } from './position.ts';
import type { Track, WayVertex } from './track.ts';

function vertex(position: Position, walkedKm: number): WayVertex {
  return {
    position,
    walkedKm,
    coveredKm: walkedKm,
    straightKm: 0,
    borderPoint: [0, 0],
    place: 'On the way',
    crossingKm: null,
  };
}

const way = (vertices: readonly WayVertex[]): Pick<Track, 'way'> => ({ way: { vertices } });
/** East for 107 km, and back. */
const outAndBack = way([vertex([-93, 15], 0), vertex([-92, 15], 107), vertex([-93, 15], 214)]);

describe('the place of the way nearest to a position', () => {
  it('lies across from it', () => {
    const foot = findOnWay(way([vertex([-93, 15], 0), vertex([-92, 15], 107)]), {
      position: [-92.5, 15.1],
      nearKm: 0,
    });
    expect(foot?.walkedKm).toBeCloseTo(53.5, 6);
    expect(foot?.offKm).toBeCloseTo(measureKm([-92.5, 15.1], [-92.5, 15]), 1);
  });

  it('is on the passage that fits the time where the way runs twice', () => {
    const position: Position = [-92.5, 15];
    expect(findOnWay(outAndBack, { position, nearKm: 40 })?.walkedKm).toBeCloseTo(53.5, 6);
    expect(findOnWay(outAndBack, { position, nearKm: 180 })?.walkedKm).toBeCloseTo(160.5, 6);
  });

  it('is the one place of a way of one vertex, and none without a way', () => {
    expect(findOnWay(way([vertex([-93, 15], 0)]), { position: [-93, 15], nearKm: 5 })).toEqual({
      walkedKm: 0,
      offKm: 0,
    });
    expect(findOnWay(way([]), { position: [-93, 15], nearKm: 0 })).toBeUndefined();
  });

  it('never lies off the way, and no vertex is nearer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -94, max: -91, noNaN: true }),
        fc.double({ min: 14, max: 16, noNaN: true }),
        (x, y) => {
          const foot = findOnWay(outAndBack, { position: [x, y], nearKm: 0 });
          expect(foot?.walkedKm).toBeGreaterThanOrEqual(0);
          expect(foot?.walkedKm).toBeLessThanOrEqual(214);
          const nearest = Math.min(measureKm([x, y], [-93, 15]), measureKm([x, y], [-92, 15]));
          expect(foot?.offKm).toBeLessThan(nearest * 1.01 + 1.01);
        },
      ),
    );
  });
});
