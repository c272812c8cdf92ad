import type { RoadPoint, Roads } from './road-point.ts';
import { measureAdvanceKm } from './signed-advance.ts';
import type { RoadEvening } from './travel-moment.ts';

/** From one evening to that of the next day, with the march of the day before if that is known. */
export interface OwnMarch {
  readonly beforeKm: number | null;
  readonly km: number;
}

/** Reads the day marches of a caravan from its evenings: only where two dates in a row have one. O(evenings²). */
export function readOwnMarches(evenings: readonly RoadEvening[], roads: Roads): readonly OwnMarch[] {
  const points = evenings.map(({ point }) => point);
  const kms = evenings.map((evening, index) => {
    const before = evenings[index - 1];
    if (!before || evening.day - before.day !== 1) return null;
    return measureFrom(points.slice(0, index), evening.point, roads);
  });
  return kms.flatMap((km, index) => (km === null ? [] : [{ km, beforeKm: kms[index - 1] ?? null }]));
}

function measureFrom(seen: readonly RoadPoint[], to: RoadPoint, roads: Roads): number {
  return measureAdvanceKm(roads, { seen, to });
}
