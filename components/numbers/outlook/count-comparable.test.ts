import { expect, it } from 'vitest';
import type { ComparableCaravan } from '@/lib/core/forecast';
import { countComparable } from './count-comparable';

const caravan = (outcome: ComparableCaravan['outcome'], atKm: number): ComparableCaravan => ({
  slug: `c-${atKm}`,
  name: { en: 'March', es: 'Marcha' },
  outcome,
  atKm,
  place: 'Huixtla, Chiapas',
  endedOn: null,
});

it('counts each comparable caravan once', () => {
  const all = [
    caravan('dissolved', 40),
    caravan('stopped-by-force', 60),
    caravan('unknown', 80),
    caravan('dissolved', 103),
    caravan('reached-border', 3800),
  ];
  expect(countComparable(all, 104)).toEqual({
    total: 5,
    endedBefore: 2,
    lostBefore: 1,
    cameFurther: 2,
    reachedBorder: 1,
  });
});

it('counts none as ended before where all came this far', () => {
  expect(countComparable([caravan('dissolved', 200)], 104)).toMatchObject({ endedBefore: 0, lostBefore: 0 });
});
