import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBasemap } from '../../basemap-decode.ts';
import { packLevel } from './pack.ts';
import type { Level } from './topology.ts';

const EMPTY: Level = {
  step: 0.0001,
  land: [],
  lakes: [],
  rivers: [],
  states: [],
  borders: [],
  usMexico: [],
  roads: [],
};

const point = fc.tuple(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 0, max: 1_800_000 }));

describe('packLevel', () => {
  it('is undone by decodeBasemap, to a hundredth of a step', () => {
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 2, maxLength: 30 }), (origin, line) => {
        const [decoded] = decodeBasemap(packLevel({ ...EMPTY, roads: [line] }, origin)).roads;
        expect(decoded).toHaveLength(2 * line.length);
        for (const [index, [x, y]] of line.entries()) {
          expect(decoded?.[2 * index]).toBeCloseTo(-180 + x * EMPTY.step, 6);
          expect(decoded?.[2 * index + 1]).toBeCloseTo(-90 + y * EMPTY.step, 6);
        }
      }),
    );
  });

  it('leaves empty layers and groups out', () => {
    const packed = packLevel(
      { ...EMPTY, states: [{ country: 'MEX', lines: [] }], lakes: [{ source: 'g', rings: [] }] },
      [0, 0],
    );
    expect(Object.keys(packed)).toEqual(['step', 'origin']);
  });
});
