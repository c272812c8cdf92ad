import { measureDegree } from './geodesy.ts';
import type { Position } from './position.ts';

/** A line between two positions, straight in longitude and latitude as RFC 7946 has it. */
export interface Chord {
  readonly from: Position;
  readonly to: Position;
}

/** Gives the position at a share of a chord: 0 is `from`, 1 is `to`; both ends exactly. */
export function interpolateChord({ from, to }: Chord, share: number): Position {
  if (share <= 0) return from;
  if (share >= 1) return to;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * Finds the point of a chord that is nearest to a position, in a plane scaled to that position.
 *
 * @returns the share of the chord, 0…1, and the distance in kilometres, true to 0.1 % up to 60 km and to 1 % up to
 *   300 km: enough to choose a road, not to be shown.
 */
export function projectToChord(
  position: Position,
  { from, to }: Chord,
): { readonly share: number; readonly planeKm: number } {
  const { lonKm, latKm } = measureDegree(position[1]);
  const x = (position[0] - from[0]) * lonKm;
  const y = (position[1] - from[1]) * latKm;
  const dx = (to[0] - from[0]) * lonKm;
  const dy = (to[1] - from[1]) * latKm;
  const squaredLength = dx * dx + dy * dy;
  const share = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squaredLength));
  return { share, planeKm: Math.hypot(x - share * dx, y - share * dy) };
}
