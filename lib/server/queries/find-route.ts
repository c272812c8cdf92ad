import type { Position } from '../../core/position.ts';
import type { UnknownNumber } from '../../core/progress.ts';
import { roundToTenth } from '../../wire/progress.ts';
import type { Geography } from '../geography.ts';

export interface RouteDocument {
  readonly km: number | UnknownNumber;
  readonly via: readonly string[];
}

/** The shortest way by road between two positions, and the towns on it. */
export function findRoute(
  geography: Geography,
  { from, to }: { readonly from: Position; readonly to: Position },
): RouteDocument {
  const route = geography.findRoute(from, to);
  if (!route) return { km: { kind: 'unknown', reason: 'off-network' }, via: [] };
  return { km: roundToTenth(route.km), via: route.via };
}
