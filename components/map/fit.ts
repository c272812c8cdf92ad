import type { Position } from '@/lib/core/position.ts';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at.ts';
import type { Track } from '@/lib/core/track.ts';

/** The road ahead that is shown beside what was walked: as long as the way so far, but within these bounds. */
const MIN_AHEAD_KM = 60;
const MAX_AHEAD_KM = 130;

/** Mexico, for a map with nothing to show. */
const MEXICO: readonly Position[] = [
  [-117, 32.5],
  [-88, 14.5],
];

/** What a fitted view must show: the way so far and the next stretch of road. */
export function listFitPositions({
  track,
  walkedKm,
  road,
}: {
  readonly track: Track | null;
  readonly walkedKm: number;
  readonly road: RoadAheadAt | undefined;
}): readonly Position[] {
  const walked = (track?.way.vertices ?? []).filter((vertex) => vertex.walkedKm <= walkedKm);
  const stays = (track?.knots ?? []).filter((knot) => knot.walkedKm <= walkedKm);
  const positions = [...walked, ...stays].map(({ position }) => position);
  const aheadKm = Math.min(MAX_AHEAD_KM, Math.max(MIN_AHEAD_KM, walked.at(-1)?.walkedKm ?? 0));
  const towns = (road?.towns ?? []).filter(({ km }) => km <= aheadKm);
  const ahead = [...(road?.positions.slice(0, 1) ?? []), ...towns.map(({ position }) => position)];
  const all = [...positions, ...ahead];
  return all.length > 0 ? all : MEXICO;
}
