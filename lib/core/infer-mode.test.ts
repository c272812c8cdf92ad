import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferMode } from './infer-mode.ts';

describe('the mode that a speed tells', () => {
  it.each([
    [25, 1, 'foot', 0.9],
    [45, 1, 'foot', 0.8],
    [110, 1, 'mixed', 0.8],
    [300, 1, 'mixed', 0.99],
    [75, 3, 'foot', 0.8],
    [900, 3, 'mixed', 0.99],
  ] as const)('of %i km in %i days is %s, with a chance above %f', (km, days, mode, least) => {
    const inferred = inferMode({ km, days });
    expect(inferred.mode).toBe(mode);
    expect(inferred.probability).toBeGreaterThan(least);
  });

  it('is open between a long walk and a short ride', () => {
    expect(inferMode({ km: 70, days: 1 }).probability).toBeLessThan(0.7);
  });

  it('is less sure of walking the farther it was in the same days, and a chance of a half at least', () => {
    const span = fc.double({ min: 10, max: 900, noNaN: true });
    const onFoot = (km: number, days: number) => {
      const { mode, probability } = inferMode({ km, days });
      return mode === 'foot' ? probability : 1 - probability;
    };
    fc.assert(
      fc.property(span, span, fc.integer({ min: 1, max: 90 }), (a, b, days) => {
        expect(onFoot(Math.max(a, b) * days, days)).toBeLessThanOrEqual(onFoot(Math.min(a, b) * days, days) + 1e-9);
        expect(inferMode({ km: a, days }).probability).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
