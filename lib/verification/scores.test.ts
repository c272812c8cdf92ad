import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from './bootstrap.ts';
import {
  asQuantiles,
  BANDS,
  isHeld,
  mean,
  median,
  scoreBrier,
  scoreCrps,
  scoreCrpsLog,
  scoreLogLoss,
} from './scores.ts';
import { forecastBySimpleMixture } from './simple-mixture.ts';

const km = fc.double({ min: -500, max: 3_000, noNaN: true });

describe('scoreCrps', () => {
  it('is the absolute error of a point', () => {
    fc.assert(
      fc.property(km, km, (said, truth) => {
        expect(scoreCrps(asQuantiles(said), truth)).toBeCloseTo(Math.abs(said - truth), 6);
      }),
    );
  });

  it('rewards a narrow forecast that is right and punishes one that is wrong', () => {
    const narrow = [28, 28, 29, 30, 31, 32, 32];
    const wide = [0, 5, 15, 30, 45, 80, 120];
    expect(scoreCrps(narrow, 30)).toBeLessThan(scoreCrps(wide, 30));
    expect(scoreCrps(narrow, 120)).toBeGreaterThan(scoreCrps(wide, 120));
  });

  it('does not let one bus day decide on the log scale', () => {
    const said = asQuantiles(30);
    expect(scoreCrps(said, 1_390) / scoreCrps(said, 0)).toBeGreaterThan(40);
    expect(scoreCrpsLog(said, 1_390) / scoreCrpsLog(said, 0)).toBeLessThan(3);
  });
});

describe('isHeld', () => {
  it('allows a kilometre, as a town is no point', () => {
    const said = [0, 5, 10, 20, 30, 40, 50];
    expect([9, 31].map((truth) => isHeld(said, truth, BANDS.band50))).toEqual([true, true]);
    expect([8.9, 31.1].map((truth) => isHeld(said, truth, BANDS.band50))).toEqual([false, false]);
    expect(isHeld(said, 51, BANDS.band90)).toBe(true);
  });
});

describe('scores of a chance', () => {
  it('are 0 when it was certain and right', () => {
    expect([scoreBrier(1, true), scoreBrier(0, false), scoreBrier(0.5, true)]).toEqual([0, 0, 0.25]);
    expect(scoreLogLoss(1, true)).toBeCloseTo(0.01, 2);
    expect(scoreLogLoss(0, true)).toBeCloseTo(4.6, 1);
  });
});

describe('median and mean', () => {
  it('are 0 of nothing', () => {
    expect([median([]), mean([]), median([3, 1, 2]), median([4, 1, 2, 3]), mean([1, 2])]).toEqual([0, 0, 2, 2.5, 1.5]);
  });
});

describe('estimate', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ slug: `c${index % 6}`, value: index % 6 }));
  const meanOf = (some: readonly { readonly value: number }[]) => mean(some.map(({ value }) => value));

  it('draws whole caravans, so that rows of one caravan are no more certain than one', () => {
    const { value, low, high } = estimate(rows, meanOf);
    expect(value).toBe(2.5);
    expect(high - low).toBeGreaterThan(1.5);
    expect(estimate(rows, meanOf)).toEqual({ value, low, high });
  });

  it('is certain of what is the same everywhere', () => {
    expect(estimate([{ slug: 'a', value: 1 }], meanOf)).toEqual({ value: 1, low: 1, high: 1 });
  });
});

describe('forecastBySimpleMixture', () => {
  const marches = [
    { km: 0, nextKm: 30 },
    { km: 30, nextKm: 30 },
    { km: 30, nextKm: 0 },
    { km: 400, nextKm: null },
  ];

  it('is deterministic, and ahead by no more than rides allow', () => {
    const asked = { lastKm: 30, days: [1, 3] };
    const found = forecastBySimpleMixture(marches, asked);
    expect(forecastBySimpleMixture(marches, asked)).toEqual(found);
    expect([...found.keys()]).toEqual([1, 3]);
    for (const [days, kms] of found) {
      expect(kms[0]).toBeGreaterThanOrEqual(0);
      expect(kms[6]).toBeLessThanOrEqual(400 * days);
    }
  });
});
