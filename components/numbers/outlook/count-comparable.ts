import type { ComparableCaravan } from '@/lib/core/forecast';

/** How comparable caravans fared, seen from a distance covered. */
export interface ComparableCounts {
  readonly total: number;
  /** Ended before this far: dissolved, stopped by force, or where they wanted to go. */
  readonly endedBefore: number;
  /** Nothing more was heard of them, before this far. */
  readonly lostBefore: number;
  /** Came this far or farther. */
  readonly cameFurther: number;
  /** Of those, how many reached the border. */
  readonly reachedBorder: number;
}

/** Within so many kilometres of a place counts as having come there: towns are that large. */
const TOWN_KM = 5;

export function countComparable(comparable: readonly ComparableCaravan[], coveredKm: number): ComparableCounts {
  const isBefore = ({ atKm }: ComparableCaravan) => atKm < coveredKm - TOWN_KM;
  const before = comparable.filter(isBefore);
  const further = comparable.filter((one) => !isBefore(one));
  return {
    total: comparable.length,
    endedBefore: before.filter(({ outcome }) => outcome !== 'unknown').length,
    lostBefore: before.filter(({ outcome }) => outcome === 'unknown').length,
    cameFurther: further.length,
    reachedBorder: further.filter(({ outcome }) => outcome === 'reached-border').length,
  };
}
