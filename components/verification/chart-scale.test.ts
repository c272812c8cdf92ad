import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLogTicks, placeLinear, placeLog, spreadLabels } from './chart-scale';

describe('the scales of the charts', () => {
  it('place values between their ends and nothing outside', () => {
    const scale = { low: 0, high: 10, from: 100, to: 200 };
    expect([-5, 0, 5, 10, 20].map((value) => placeLinear(scale, value))).toEqual([100, 100, 150, 200, 200]);
  });

  it('give each factor the same room on a logarithmic one', () => {
    const scale = { low: 10, high: 1000, from: 0, to: 100 };
    expect(placeLog(scale, 100)).toBeCloseTo(50);
    expect(placeLog(scale, 1)).toBe(0);
  });

  it('tick at 1, 2 and 5 around the values', () => {
    expect(listLogTicks(45, 1_050)).toEqual([20, 50, 100, 200, 500, 1000, 2000]);
    expect(listLogTicks(50, 100)).toEqual([50, 100]);
  });

  it('keep labels apart and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const placed = spreadLabels(wanted, 14).toSorted((a, b) => a - b);
        for (const [index, y] of placed.entries()) {
          const above = placed[index - 1];
          if (above !== undefined) expect(y - above).toBeGreaterThanOrEqual(14 - 1e-6);
        }
      }),
    );
  });
});
