import { findDistanceToBorder } from './crossings-at.ts';
import type { KmRange } from './distribution.ts';
import { findKnotsAround } from './knots-around.ts';
import type { Position } from './position.ts';
import { type RoadAheadAt, roadAheadAt } from './road-ahead-at.ts';
import { findStretch } from './stretch-at.ts';
import type { Instant } from './time.ts';
import type { Track } from './track.ts';
import { findWayPlace, readWay } from './way-at.ts';

/** The road that a forecast's kilometres are counted on. */
export interface ForecastRoad {
  readonly issuedAt: Instant;
  /** Where it was issued, on the scale of the way: the last place known then. */
  readonly walkedKm: number;
  /** What had been covered there. */
  readonly coveredKm: number;
  /** From there to the crossing declared then, else to the nearest by road. */
  readonly road: RoadAheadAt;
}

/**
 * Finds the road ahead as it was seen when a forecast was issued: from the last place known by then to the crossing
 * declared by then, else the nearest. The way taken afterwards is not looked at. Undefined: no place known, or no road
 * leads to a crossing. Costs some 0.1 ms: once for each forecast, not for each step.
 */
export function findForecastRoad(track: Track, issuedAt: Instant): ForecastRoad | undefined {
  const { before } = findKnotsAround(track, issuedAt);
  const place = before && findWayPlace(track, before.walkedKm);
  const distance = place && findDistanceToBorder(track, { place, at: issuedAt });
  const target = distance && (distance.declaredCrossing ?? distance.nearestCrossing);
  const road = target && roadAheadAt(track, { walkedKm: place.walkedKm, crossingId: target.id });
  return road && { issuedAt, walkedKm: place.walkedKm, coveredKm: readWay(track, place).coveredKm, road };
}

/**
 * The lines of a stretch of the road of a forecast. `range` counts from where it was issued; what is below 0 lies back on
 * the way. Beyond the crossing there is nothing. Linear in the road's vertices.
 */
export function cutForecastRoad(
  track: Track,
  { on, range: { low, high } }: { readonly on: ForecastRoad; readonly range: KmRange },
): readonly (readonly Position[])[] {
  const { walkedKm, road, issuedAt } = on;
  const back = { low: Math.max(0, walkedKm + low), high: Math.min(walkedKm, walkedKm + high) };
  const behind = low < 0 && back.high > back.low ? findStretch(track, back, issuedAt) : [];
  return high > 0 ? [...behind, cutRoad(road, { low: Math.max(0, low), high: Math.min(high, road.km) })] : behind;
}

/** The place at so many kilometres of a road, cut to its ends. */
export function locateOnRoad({ positions, kms }: Pick<RoadAheadAt, 'positions' | 'kms'>, km: number): Position {
  const next = kms.findIndex((one) => one >= km);
  const to = positions[next] ?? positions.at(-1) ?? [0, 0];
  const from = positions[next - 1] ?? to;
  const fromKm = kms[next - 1] ?? 0;
  const pieceKm = (kms[next] ?? 0) - fromKm;
  const share = next > 0 && pieceKm > 0 ? (km - fromKm) / pieceKm : 1;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function cutRoad(road: RoadAheadAt, { low, high }: KmRange): readonly Position[] {
  const inside = road.positions.filter((_, index) => {
    const km = road.kms[index] ?? 0;
    return km > low && km < high;
  });
  return [locateOnRoad(road, low), ...inside, locateOnRoad(road, high)];
}
