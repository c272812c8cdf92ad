import { measureKm } from '../../core/geodesy.ts';
import type { Position } from '../../core/position.ts';
import type { Geography } from '../geography.ts';

export interface BorderDistance {
  readonly nearest: { readonly km: number; readonly point: Position };
  readonly crossings: readonly {
    readonly id: string;
    readonly name: string;
    readonly straightKm: number;
    readonly routeKm: number | null;
  }[];
}

/** How far a position is from the border line and from each US crossing, to the metre; `routeKm` null: no road. */
export function measureBorderDistance(geography: Geography, position: Position): BorderDistance {
  const { km, point } = geography.findNearestBorderPoint(position);
  return {
    nearest: { km: toMetres(km), point },
    crossings: geography.crossings.map((crossing) => {
      const route = geography.findRoute(position, crossing.position);
      return {
        id: crossing.id,
        name: crossing.name,
        straightKm: toMetres(measureKm(position, crossing.position)),
        routeKm: route ? toMetres(route.km) : null,
      };
    }),
  };
}

function toMetres(km: number): number {
  return Math.round(km * 1000) / 1000;
}
