import { measureKm } from './geodesy.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { Sighting } from './track-sighting.ts';

/** A place on the roads where a sighting may have been, and how unlikely that makes what was said of its place. */
export interface Candidate {
  readonly point: RoadPoint;
  readonly cost: number;
}

/** A place so near to a road is on it, a place so exact is a town. Else another road can be meant. */
const EXACT_KM = 5;
/** Roads wind: so much longer than the straight line a way is neither likely nor unlikely (Newson & Krumm's β). */
const WINDING_KM = 20;

/**
 * Lists where on the roads a sighting may have been: the nearest and, when what is named is off every road by
 * more than 5 km and no better known (the square of a field report), the nearest points of up to four roads around it. Emission by Newson & Krumm 2009: a Gaussian of the
 * distance from the road, by the accuracy, relative to the place named. Kept for each place: a look-up.
 */
export function listCandidates(sighting: Sighting, roads: Roads): readonly Candidate[] {
  const { point, position, accuracyKm } = sighting;
  const named = { point, cost: 0 };
  if (accuracyKm <= EXACT_KM || point.crossTrackKm <= EXACT_KM) return [named];
  const others = roads
    .listNear(position, accuracyKm)
    .filter(({ key }) => key !== point.key)
    .map((other) => ({ point: other, cost: emit(other, accuracyKm) - emit(point, accuracyKm) }))
    .filter(({ cost }) => cost >= 0);
  return [named, ...others];
}

function emit({ crossTrackKm }: RoadPoint, accuracyKm: number): number {
  return (crossTrackKm / accuracyKm) ** 2 / 2;
}

/**
 * How much longer than the straight line the road is, as a cost; 0 for the best of some candidates. By it, of two roads
 * as near, the one is taken on which the caravan came (Newson & Krumm 2009: transition by the difference of both).
 */
export function weighWinding(from: RoadPoint, to: readonly Candidate[], roads: Roads): readonly number[] {
  if (to.length === 1) return [0];
  const excess = to.map(({ point }) => roads.measure(from, point) - measureKm(from.position, point.position));
  const least = Math.min(...excess);
  return excess.map((km) => (Number.isFinite(km) ? (km - least) / WINDING_KM : 0));
}
