import type { ChainPlace } from './night-chain.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { SAME_PLACE_KM } from './track-place.ts';
import { measureDetour, ON_THE_WAY_KM } from './track-state.ts';

/** A halting town on the roads. */
export interface RoadHalt {
  readonly point: RoadPoint;
  readonly weight: number;
}

/** The share of nights that are spent in no known halting town, spread evenly over the way. */
const ELSEWHERE = 0.2;
/** Cells of the way outside towns: as exact as a town is, and no more of them than this. */
const CELL_KM = 3;
const MOST_CELLS = 100;
/** The weight of a place where nobody else slept. */
const UNKNOWN_TOWN = 1;

/**
 * Lists where a caravan can have slept between two places of its way, ascending: the places themselves, the halting
 * towns through which the way leads (a detour of 2 km at most), and thinly everywhere else. Two routes a halt.
 */
export function listHaltingPlaces(way: {
  readonly from: RoadPoint;
  readonly to: RoadPoint;
  readonly lengthKm: number;
  readonly halts: readonly RoadHalt[];
  readonly roads: Roads;
}): readonly ChainPlace[] {
  const { from, to, lengthKm, halts, roads } = way;
  const towns = halts.flatMap(({ point, weight }) => {
    const km = roads.measure(from, point);
    const isBetween = km > SAME_PLACE_KM && km < lengthKm - SAME_PLACE_KM;
    return isBetween && measureDetour(roads, [from, point, to]) <= ON_THE_WAY_KM ? [{ km, weight }] : [];
  });
  const endWeight = halts.find(({ point }) => point.key === to.key)?.weight ?? UNKNOWN_TOWN;
  const inTowns = ((1 - ELSEWHERE) * lengthKm) / towns.reduce((sum, { weight }) => sum + weight, endWeight);
  const between = [...towns.map(({ km, weight }) => ({ km, weight: weight * inTowns })), ...listCells(lengthKm)].sort(
    (a, b) => a.km - b.km,
  );
  return [{ km: 0, weight: 0 }, ...between, { km: lengthKm, weight: endWeight * inTowns }];
}

function listCells(lengthKm: number): readonly ChainPlace[] {
  const count = Math.min(MOST_CELLS, Math.max(1, Math.round(lengthKm / CELL_KM)));
  return Array.from({ length: count }, (_, cell) => ({
    km: ((cell + 0.5) * lengthKm) / count,
    weight: (ELSEWHERE * lengthKm) / count,
  }));
}
