import type { Arrival } from './forecast.ts';
import { findNearestCrossing, type RoadCrossing, type StudiedCaravan } from './forecast-ground.ts';
import type { Runs } from './reach.ts';
import type { RoadPoint } from './road-point.ts';
import { addDays, type LocalDate } from './time.ts';

/** A crossing that the caravan may go to, with the chance that it is this one. */
export interface TargetShare {
  readonly crossing: RoadCrossing;
  readonly share: number;
  readonly km: number;
}

/**
 * Lists the crossings that a caravan may go to: the one it declared; else those that other caravans got to, each
 * counted once, and the nearest by road counted as one more. The shares add up to 1. Empty: no road leads to any.
 */
export function listTargets(listing: {
  readonly here: RoadPoint;
  readonly target: RoadCrossing | null;
  readonly isDeclared: boolean;
  readonly others: readonly StudiedCaravan[];
  readonly crossings: readonly RoadCrossing[];
  readonly find: (position: readonly [number, number]) => RoadPoint | undefined;
}): readonly TargetShare[] {
  const { here, target, isDeclared, others, crossings, find } = listing;
  if (!target) return [];
  const counts = new Map([[target, 1]]);
  for (const { caravan } of isDeclared ? [] : others) {
    if (caravan.outcome !== 'reached-border') continue;
    const last = caravan.evenings.findLast(({ date }) => caravan.endedOn === null || date <= caravan.endedOn);
    const point = last && find(last.position);
    const reached = point && findNearestCrossing(crossings, point);
    if (reached) counts.set(reached, (counts.get(reached) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([crossing, count]) => ({
    crossing,
    share: count / total,
    km: crossing.measureFrom(here),
  }));
}

/** Tells for each crossing the chance to arrive there together, and when if it does. Likeliest first. */
export function listArrivals(
  targets: readonly TargetShare[],
  { runs, issuedOn }: { readonly runs: Runs; readonly issuedOn: LocalDate },
): readonly Arrival[] {
  const dateOf = (days: number | null) => (days === null ? null : addDays(issuedOn, days));
  return targets
    .map(({ crossing: { id, name }, share, km }) => {
      const { probability, earliestDays, likelyDays, latestDays } = runs.reach(km);
      return {
        crossingId: id,
        name,
        probability: share * probability,
        earliest: dateOf(earliestDays),
        likely: dateOf(likelyDays),
        latest: dateOf(latestDays),
      };
    })
    .sort((a, b) => b.probability - a.probability || (a.crossingId < b.crossingId ? -1 : 1));
}
