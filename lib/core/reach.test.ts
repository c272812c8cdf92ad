import { describe, expect, it } from 'vitest';
import { openFan } from './advance-fan.ts';
import { QUANTILE_LEVELS } from './quantiles.ts';
import { sendRuns } from './reach.ts';

/** 20 km a day for the slowest, 40 for the fastest. */
const spread = (days: number) => QUANTILE_LEVELS.map((level) => days * (20 + 20 * level));
const fan = openFan(new Map([1, 2, 3, 5, 7, 14].map((days) => [days, spread(days)])));

describe('openFan', () => {
  it('passes through what is forecast and runs straight between', () => {
    expect(fan(0)).toEqual(spread(0));
    expect(fan(5)).toEqual(spread(5));
    expect(fan(4)[3]).toBeCloseTo(120);
    expect(fan(0.5)[3]).toBeCloseTo(15);
  });

  it('goes on at the median pace beyond, and spreads by the root of time', () => {
    const far = fan(56);
    expect(far[3]).toBeCloseTo(56 * 30);
    expect((far[6] ?? 0) - (far[3] ?? 0)).toBeCloseTo(2 * ((spread(14)[6] ?? 0) - (spread(14)[3] ?? 0)));
  });

  it('throws when nothing is forecast', () => {
    expect(() => openFan(new Map())).toThrow(RangeError);
  });
});

describe('sendRuns', () => {
  const always = sendRuns({ fan, lagDays: 0, stillTogether: () => 1 });

  it('gets everybody there who stays together, when the fan says so', () => {
    const { probability, within7Days, earliestDays, likelyDays, latestDays } = always.reach(150);
    expect(probability).toBe(1);
    expect(within7Days).toBeGreaterThan(0.9);
    expect([earliestDays, likelyDays, latestDays]).toEqual([4, 5, 7]);
  });

  it('spreads as the fan does: half of them are beyond its median', () => {
    expect(always.reach(7 * 30).within7Days).toBeCloseTo(0.5, 1);
    expect(always.reach(7 * 38).within7Days).toBeCloseTo(0.1, 1);
  });

  it('lets as many go on as stay together until then', () => {
    const fading = sendRuns({ fan, lagDays: 0, stillTogether: (days) => 0.9 ** days });
    const { probability } = fading.reach(150);
    expect(probability).toBeGreaterThan(0.9 ** 7);
    expect(probability).toBeLessThan(0.9 ** 4);
    expect(fading.reach(900).probability).toBeLessThan(probability);
  });

  it('says nothing of when, where hardly any arrives', () => {
    const rare = sendRuns({ fan, lagDays: 0, stillTogether: (days) => 0.5 ** days });
    expect(rare.reach(900)).toMatchObject({ earliestDays: null, likelyDays: null, latestDays: null });
  });

  it('takes those for arrived whom the days without news have led there', () => {
    const late = sendRuns({ fan, lagDays: 10, stillTogether: () => 1 });
    expect(late.reach(150)).toMatchObject({ probability: 1, earliestDays: 0, latestDays: 0 });
    expect(late.reach(0).probability).toBe(1);
  });

  it('lets nobody end on the road who has arrived', () => {
    const fading = sendRuns({ fan, lagDays: 0, stillTogether: (days) => 0.9 ** days });
    expect(fading.endWithin7Days(10_000)).toBeCloseTo(1 - 0.9 ** 7);
    expect(fading.endWithin7Days(60)).toBeLessThan(1 - 0.9 ** 3);
    expect(fading.endWithin7Days(0)).toBe(0);
  });
});
