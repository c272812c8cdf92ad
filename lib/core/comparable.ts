import type { ComparableCaravan } from './forecast.ts';
import type { StudiedCaravan } from './forecast-ground.ts';
import { daysBetween, type LocalDate } from './time.ts';
import { dayOf, isSinceGuard } from './travel-moment.ts';

/** Caravans set out from one part of the road when this near to each other, by their distance to the border. */
const SAME_START_KM = 300;
const MOST_LISTED = 20;

/**
 * Lists the caravans that set out from the same part of the road under the same regime, and how far each got: what to
 * set beside the way of this one. Nearest in time first, at most 20. O(caravans).
 */
export function listComparable(
  others: readonly StudiedCaravan[],
  { fromBorderKm, startedOn }: { readonly fromBorderKm: number; readonly startedOn: LocalDate },
): readonly ComparableCaravan[] {
  const regime = isSinceGuard(dayOf(startedOn));
  return others
    .filter(({ cases, lifetime }) => {
      const start = cases[0]?.toBorderKm ?? Number.POSITIVE_INFINITY;
      return lifetime.isSinceGuard === regime && Math.abs(start - fromBorderKm) <= SAME_START_KM;
    })
    .map(({ caravan }) => ({ caravan, apart: Math.abs(daysBetween(startedOn, caravan.startedOn)) }))
    .sort((a, b) => a.apart - b.apart || (a.caravan.slug < b.caravan.slug ? -1 : 1))
    .slice(0, MOST_LISTED)
    .map(({ caravan }) => tellCaravan(caravan));
}

function tellCaravan({ slug, name, outcome, endedOn, evenings }: StudiedCaravan['caravan']): ComparableCaravan {
  const last = evenings.findLast(({ date }) => endedOn === null || date <= endedOn) ?? evenings.at(-1);
  return { slug, name, outcome, atKm: last?.coveredKm ?? 0, place: last?.place ?? '', endedOn };
}
