import type { CrossingDistance, Progress } from '@/lib/core/progress.ts';
import { type RoadAheadAt, roadAheadAt } from '@/lib/core/road-ahead-at.ts';
import type { Track } from '@/lib/core/track.ts';

export type TownAhead = RoadAheadAt['towns'][number];

/** The crossing that the distance is measured to: the declared one, else the nearest. */
export function findTarget({ distanceToBorder }: Progress): CrossingDistance | undefined {
  return 'kind' in distanceToBorder
    ? undefined
    : (distanceToBorder.declaredCrossing ?? distanceToBorder.nearestCrossing);
}

/** The road from the moment's position to that crossing. Undefined: no position, or no road leads there. */
export function findRoadAhead(track: Track, progress: Progress): RoadAheadAt | undefined {
  const target = findTarget(progress);
  if (!target || progress.position.kind === 'unknown') return undefined;
  return roadAheadAt(track, { walkedKm: progress.position.walkedKm, crossingId: target.id });
}
