import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainPlace, findNightChances } from './night-chain.ts';

const place = (km: number, weight: number): ChainPlace => ({ km, weight });
const likeliest = (chances: Float64Array | undefined) => chances?.indexOf(Math.max(...chances));

describe('the nights between two reports', () => {
  it('are spent rather in the town of a usual march than in one too near or too far for it', () => {
    const places = [place(0, 0), place(5, 10), place(28, 10), place(50, 10), place(56, 10)];
    expect(likeliest(findNightChances(places, [1, 1])[0])).toBe(2);
  });

  it('are spent rather where others have halted', () => {
    const places = [place(0, 0), place(24, 2), place(30, 30), place(56, 10)];
    expect(likeliest(findNightChances(places, [1, 1])[0])).toBe(2);
  });

  it('are rather a rest at one of the ends than half of a short march', () => {
    const places = [place(0, 0), place(6, 5), place(12, 10)];
    const [night] = findNightChances(places, [1, 1]);
    expect((night?.[0] ?? 0) + (night?.[2] ?? 0)).toBeGreaterThan(0.9);
  });

  it('are one or the other end when nothing lies between but a ride', () => {
    const places = [place(0, 0), place(300, 300)];
    expect([...(findNightChances(places, [1, 1])[0] ?? [])]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
  });

  it('have chances that add up to 1 and move on from night to night', () => {
    const kms = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(kms, fc.integer({ min: 1, max: 20 }), (inside, nights) => {
        const ascending = inside.toSorted((a, b) => a - b);
        const places = [place(0, 0), ...ascending.map((km) => place(km, 10)), place(901, 10)];
        const found = findNightChances(places, [0.4, ...Array.from({ length: nights }, () => 1)]);
        expect(found).toHaveLength(nights);
        const means = found.map((chances) => {
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          return chances.reduce((sum, chance, index) => sum + chance * (places[index]?.km ?? 0), 0);
        });
        for (const [night, mean] of means.entries())
          expect(mean).toBeGreaterThanOrEqual((means[night - 1] ?? 0) - 1e-6);
      }),
    );
  });
});
