import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLogKm, toLogKm } from './log-km.ts';
import { averageQuantiles, findEvenQuantiles, findQuantiles, listQuantiles, nameQuantiles } from './quantiles.ts';

const km = fc.double({ min: -500, max: 3_000, noNaN: true });
const weighted = fc.array(fc.record({ value: km, weight: fc.double({ min: 0.01, max: 5, noNaN: true }) }), {
  minLength: 1,
});

describe('findQuantiles', () => {
  it('never descends and stays within the values', () => {
    fc.assert(
      fc.property(weighted, (values) => {
        const found = findQuantiles(values);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found[0]).toBeGreaterThanOrEqual(Math.min(...values.map(({ value }) => value)));
        expect(found[6]).toBeLessThanOrEqual(Math.max(...values.map(({ value }) => value)));
      }),
    );
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(weighted, (values) => {
        expect(findQuantiles(values.toReversed())).toEqual(findQuantiles(values));
      }),
    );
  });

  it('counts a value as often as it weighs, and not at all when it weighs nothing', () => {
    const values = [
      { value: 0, weight: 1 },
      { value: 10, weight: 9 },
      { value: 99, weight: 0 },
    ];
    expect(findQuantiles(values)[3]).toBeCloseTo(9);
    expect(findQuantiles(values)[6]).toBe(10);
  });

  it('gives for equal weights the same as findEvenQuantiles', () => {
    fc.assert(
      fc.property(fc.array(km, { minLength: 1 }), (values) => {
        const even = findEvenQuantiles(Float64Array.from(values));
        const found = findQuantiles(values.map((value) => ({ value, weight: 1 })));
        for (const [level, value] of even.entries()) expect(value).toBeCloseTo(found[level] ?? 0, 6);
      }),
    );
  });

  it('throws without values', () => {
    expect(() => findQuantiles([])).toThrow(RangeError);
    expect(() => findEvenQuantiles(new Float64Array())).toThrow(RangeError);
  });
});

describe('averageQuantiles', () => {
  it('averages level by level', () => {
    expect(
      averageQuantiles([
        [0, 0, 0, 0, 0, 0, 0],
        [2, 2, 4, 6, 8, 10, 12],
      ]),
    ).toEqual([1, 1, 2, 3, 4, 5, 6]);
  });
});

describe('nameQuantiles', () => {
  it('is undone by listQuantiles', () => {
    expect(listQuantiles(nameQuantiles([1, 2, 3, 4, 5, 6, 7]))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(() => nameQuantiles([1, 2])).toThrow(RangeError);
  });
});

describe('toLogKm', () => {
  it('is undone by fromLogKm, and as much ahead as back', () => {
    fc.assert(
      fc.property(km, (value) => {
        expect(fromLogKm(toLogKm(value))).toBeCloseTo(value, 6);
        expect(toLogKm(-value)).toBeCloseTo(-toLogKm(value), 12);
      }),
    );
  });
});
