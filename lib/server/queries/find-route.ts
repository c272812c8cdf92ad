import type { Position } from '../../core/position.ts';
import type { Geography } from '../geography.ts';
import { roundKm } from './rounding.ts';

/** The answer of `GET /api/v1/route`, as it goes on the wire. */
export interface RouteAnswer {
  readonly km: number | { readonly kind: 'unknown'; readonly reason: 'off-network' | 'not-joined' };
  /** Names of the towns and crossings on the way, in order. */
  readonly via: readonly string[];
  /** How far both ends are from the road: `km` does not contain it. Null: more than 60 km. */
  readonly offRoadKm: { readonly from: number | null; readonly to: number | null };
}

/** Finds the shortest way by road between two positions. 50 µs; good to some 3 %, 10 % in the mountains. */
export function findRoute(
  { network }: Geography,
  ends: { readonly from: Position; readonly to: Position },
): RouteAnswer {
  const from = network.project(ends.from);
  const to = network.project(ends.to);
  const offRoadKm = { from: from ? roundKm(from.crossTrackKm) : null, to: to ? roundKm(to.crossTrackKm) : null };
  if (!from || !to) return { km: { kind: 'unknown', reason: 'off-network' }, via: [], offRoadKm };
  const route = network.findRouteBetween(from, to);
  if (!route) return { km: { kind: 'unknown', reason: 'not-joined' }, via: [], offRoadKm };
  return { km: roundKm(route.km), via: route.via, offRoadKm };
}
