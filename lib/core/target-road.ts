import { type ForecastGround, findNearestCrossing, type RoadCrossing } from './forecast-ground.ts';
import type { RoadPoint } from './road-point.ts';
import { findTownRoad, type RoadTown, type TownRoad } from './road-towns.ts';

/** The road a caravan is expected on: to the crossing it declared, else to the nearest by road; and the way it came. */
export interface TargetRoad {
  readonly here: RoadPoint;
  /** The words for the place it begins at. */
  readonly herePlace: string;
  /** Null: no road leads to the border. */
  readonly target: RoadCrossing | null;
  readonly ahead: TownRoad | undefined;
  readonly behind: TownRoad | undefined;
}

/** Finds the road ahead of a place and the one behind it. */
export function findTargetRoad(finding: {
  readonly ground: ForecastGround;
  readonly here: RoadPoint;
  readonly herePlace: string;
  readonly first: RoadPoint;
  readonly declaredId: string | undefined;
}): TargetRoad {
  const { ground, here, herePlace, first, declaredId } = finding;
  const { network } = ground.roads;
  const target =
    ground.crossings.find(({ id, measureFrom }) => id === declaredId && Number.isFinite(measureFrom(here))) ??
    findNearestCrossing(ground.crossings, here) ??
    null;
  return {
    here,
    herePlace,
    target,
    ahead: target ? findTownRoad(network, here, target.point) : undefined,
    behind: findTownRoad(network, here, first),
  };
}

/** A place is named by a town within this far of it, the largest one, when it may not be told more exactly. */
export const COARSE_KM = 25;
/** Otherwise by the nearest town, if there is one as near as this. */
const NEAR_TOWN_KM = 40;

/**
 * Names the place so many kilometres along the road ahead, behind when negative: by its nearest town, or for `isCoarse`
 * by the largest within 25 km. As near to where it begins: as that is called. Beyond the end of the road its last town. Null: no road, or no town near.
 */
export function namePlaceOnRoad(
  road: TargetRoad,
  {
    km,
    isCoarse,
    name,
  }: { readonly km: number; readonly isCoarse: boolean; readonly name: (town: RoadTown) => string },
): string | null {
  const way = km < 0 ? road.behind : road.ahead;
  if (!way) return null;
  const at = Math.min(Math.abs(km), way.km);
  const nearest = Math.min(...way.towns.map((town) => Math.abs(town.km - at)));
  if (at <= (isCoarse ? COARSE_KM : nearest)) return road.herePlace;
  const near = way.towns.filter((town) => Math.abs(town.km - at) <= (isCoarse ? COARSE_KM : NEAR_TOWN_KM));
  const rank = (town: RoadTown) => (isCoarse ? -(town.node.population ?? 0) : Math.abs(town.km - at));
  const [best] = near.sort((a, b) => rank(a) - rank(b) || a.km - b.km);
  return best ? name(best) : null;
}
