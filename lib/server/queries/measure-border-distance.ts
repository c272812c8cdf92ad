import type { BorderCrossing } from '../../core/border.ts';
import { measureKm } from '../../core/geodesy.ts';
import type { Position } from '../../core/position.ts';
import { measureToNode } from '../../core/route-line.ts';
import type { NetworkPoint } from '../../core/route-network.ts';
import type { Geography } from '../geography.ts';
import { roundCoordinates, roundKm } from './rounding.ts';

/** The answer of `GET /api/v1/border/distance`, as it goes on the wire. */
export interface BorderDistance {
  readonly nearest: { readonly km: number; readonly point: Position };
  /** How far the position is from the road on which `routeKm` begins; null: more than 60 km, no route is given. */
  readonly offRoadKm: number | null;
  /** Nearest by road first; without a road the nearest straight. */
  readonly crossings: readonly {
    readonly id: string;
    readonly name: string;
    readonly straightKm: number;
    readonly routeKm: number | null;
  }[];
}

/**
 * Measures how far a position is from the border: straight to the line, and to every US crossing straight and by road.
 * Metres in the third decimal; the line is good to 50 m, roads to some 3 %. 0.2 ms.
 */
export function measureBorderDistance(geography: Geography, position: Position): BorderDistance {
  const nearest = geography.findNearestBorderPoint(position);
  const onRoad = geography.network.project(position);
  const crossings = geography.crossings.map((crossing) => ({
    id: crossing.id,
    name: crossing.name,
    straightKm: roundKm(measureKm(position, crossing.position)),
    routeKm: onRoad ? measureRouteKm(geography, onRoad, crossing) : null,
  }));
  return {
    nearest: { km: roundKm(nearest.km), point: roundCoordinates(nearest.point) },
    offRoadKm: onRoad ? roundKm(onRoad.crossTrackKm) : null,
    crossings: crossings.sort(
      (a, b) => compareRoads(a.routeKm, b.routeKm) || a.straightKm - b.straightKm || a.id.localeCompare(b.id),
    ),
  };
}

function measureRouteKm({ network }: Geography, from: NetworkPoint, crossing: BorderCrossing): number | null {
  const node = network.nodes.findIndex(({ id }) => id === crossing.id);
  const km = node < 0 ? Number.POSITIVE_INFINITY : measureToNode(network, from, node);
  return Number.isFinite(km) ? roundKm(km) : null;
}

function compareRoads(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
