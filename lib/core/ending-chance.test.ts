import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateStillTogether, type Lifetime, readLifetime } from './ending-chance.ts';
import { fitHazard } from './hazard-fit.ts';
import type { PastCaravan } from './past-caravan.ts';
import { on } from './testing/builders.ts';

function past(change: Partial<PastCaravan> = {}): PastCaravan {
  const evening = { basis: 'stay', position: [-92.26, 14.9], place: 'Tapachula', coveredKm: 0, mode: null } as const;
  const evenings = [{ date: on('2023-12-26'), ...evening }];
  return {
    slug: 'a',
    name: { en: 'March', es: 'Marcha' },
    startedOn: on('2023-12-24'),
    endedOn: on('2024-01-02'),
    outcome: 'dissolved',
    evenings,
    ...change,
  };
}

const many = (count: number, life: Lifetime) => Array.from({ length: count }, () => life);

describe('readLifetime', () => {
  it.each(['dissolved', 'stopped-by-force', 'reached-mexico-city'] as const)('counts %s as an end', (outcome) => {
    expect(readLifetime(past({ outcome }))).toEqual({ days: 9, hasEnded: true, isSinceGuard: true });
  });

  it.each(['reached-border', 'unknown'] as const)('censors %s at the last day', (outcome) => {
    expect(readLifetime(past({ outcome }))).toMatchObject({ days: 9, hasEnded: false });
  });

  it('censors what was lost sight of at its last evening', () => {
    expect(readLifetime(past({ endedOn: null, outcome: 'unknown' }))).toMatchObject({ days: 2, hasEnded: false });
  });

  it('knows the regime by the start', () => {
    expect(readLifetime(past({ startedOn: on('2019-05-31') })).isSinceGuard).toBe(false);
    expect(readLifetime(past({ startedOn: on('2019-06-01') })).isSinceGuard).toBe(true);
  });
});

describe('estimateStillTogether', () => {
  const now = { dayOfJourney: 5, isSinceGuard: true };

  it('is certain now and never ascends', () => {
    const chance = estimateStillTogether(many(20, { days: 12, hasEnded: true, isSinceGuard: true }), now);
    const chances = Array.from({ length: 30 }, (_, days) => chance(days));
    expect(chances[0]).toBe(1);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  it('comes to the share that ended a day', () => {
    // One in ten ends on each day from 0 to 9; the others are watched on.
    const lives = Array.from({ length: 400 }, (_, index): Lifetime => {
      const day = index % 20;
      return { days: day, hasEnded: day % 2 === 0, isSinceGuard: true };
    });
    const watched = lives.reduce((sum, { days }) => sum + days + 1, 0);
    const daily = 200 / watched;
    const chance = estimateStillTogether(lives, { dayOfJourney: 0, isSinceGuard: true })(3);
    expect(chance).toBeGreaterThan((1 - 1.6 * daily) ** 3);
    expect(chance).toBeLessThan(1 - daily);
  });

  it('is lower where the other caravans of the regime ended sooner', () => {
    const lives = [
      ...many(20, { days: 30, hasEnded: false, isSinceGuard: false }),
      ...many(20, { days: 6, hasEnded: true, isSinceGuard: true }),
    ];
    const since = estimateStillTogether(lives, now)(7);
    expect(since).toBeLessThan(estimateStillTogether(lives, { ...now, isSinceGuard: false })(7));
  });

  it('still says something when nobody was watched', () => {
    const chance = estimateStillTogether([], now)(7);
    expect(chance).toBeGreaterThan(0.3);
    expect(chance).toBeLessThan(0.9);
  });
});

describe('fitHazard', () => {
  it('finds the hazard that the days were drawn with', () => {
    const lives = Array.from({ length: 3_000 }, (_, index) => ({
      days: index % 10,
      hasEnded: true,
      isSinceGuard: index < 1_500,
    }));
    // 1 in 10 of those left ends on day 0, 1 in 9 on day 1, … so it rises with the day.
    const hazard = fitHazard(lives);
    expect(hazard(0, true)).toBeLessThan(hazard(5, true));
    expect(Math.abs(hazard(5, true) - 1 / 5)).toBeLessThan(0.1);
    expect(hazard(5, false)).toBeCloseTo(hazard(5, true), 1);
  });

  it('stays near the share that ended a day, however soon most end', () => {
    const watched = fc.record({
      days: fc.integer({ min: 0, max: 6 }),
      ended: fc.integer({ min: 5, max: 60 }),
      lasting: fc.integer({ min: 0, max: 60 }),
      isSinceGuard: fc.boolean(),
    });
    fc.assert(
      fc.property(watched, ({ days, ended, lasting, isSinceGuard }) => {
        const lives = [
          ...many(ended, { days, hasEnded: true, isSinceGuard }),
          ...many(lasting, { days, hasEnded: false, isSinceGuard }),
        ];
        const hazard = fitHazard(lives);
        const expected = Array.from({ length: days + 1 }, (_, day) => hazard(day, isSinceGuard) * lives.length);
        expect(expected.reduce((sum, count) => sum + count, 0)).toBeCloseTo(ended, 1);
      }),
    );
  });
});
