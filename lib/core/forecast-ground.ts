import type { BorderCrossing } from './border.ts';
import { type Lifetime, readLifetime } from './ending-chance.ts';
import type { PastCaravan } from './past-caravan.ts';
import { listCases, type PastCase } from './past-case.ts';
import { listDistinct } from './past-for.ts';
import { type RoadPoint, type Roads, readRoads } from './road-point.ts';
import { measureToNode } from './route-line.ts';
import type { RouteNetwork } from './route-network.ts';

/** A past caravan with what is measured of it once. */
export interface StudiedCaravan {
  readonly caravan: PastCaravan;
  readonly cases: readonly PastCase[];
  readonly lifetime: Lifetime;
}

/** A US crossing that roads lead to. */
export interface RoadCrossing {
  readonly id: string;
  readonly name: string;
  readonly point: RoadPoint;
  readonly measureFrom: (point: RoadPoint) => number;
}

/** What all forecasts stand on: the roads, and the past caravans measured on them. */
export interface ForecastGround {
  readonly roads: Roads;
  readonly crossings: readonly RoadCrossing[];
  /** By road to the nearest crossing, kilometres; Infinity: none is joined. */
  readonly measureToBorder: (point: RoadPoint) => number;
  /** In the order of their slugs, each once. */
  readonly studied: readonly StudiedCaravan[];
}

/** Measures past caravans on the roads, once for all forecasts: some 100 ms for 60 of them. */
export function studyPast(input: {
  readonly past: readonly PastCaravan[];
  readonly network: RouteNetwork;
  readonly crossings: readonly BorderCrossing[];
}): ForecastGround {
  const roads = readRoads(input.network);
  const crossings = listRoadCrossings(roads, input.crossings);
  const measureToBorder = (point: RoadPoint) => Math.min(...crossings.map(({ measureFrom }) => measureFrom(point)));
  const tools = { roads, measureToBorder };
  const studied = listDistinct(input.past).map((caravan) => ({
    caravan,
    cases: listCases(caravan, tools),
    lifetime: readLifetime(caravan),
  }));
  return { roads, crossings, measureToBorder, studied };
}

function listRoadCrossings({ network, find }: Roads, crossings: readonly BorderCrossing[]): readonly RoadCrossing[] {
  const nodeById = new Map(network.nodes.map(({ id }, node) => [id, node]));
  return crossings.flatMap(({ id, name, position }) => {
    const node = nodeById.get(id);
    const point = find(position);
    if (node === undefined || !point) return [];
    return [{ id, name, point, measureFrom: (from) => measureToNode(network, from, node) }];
  });
}

/** Finds the crossing that is nearest by road; undefined: none is joined. */
export function findNearestCrossing(crossings: readonly RoadCrossing[], from: RoadPoint): RoadCrossing | undefined {
  let best: RoadCrossing | undefined;
  let bestKm = Number.POSITIVE_INFINITY;
  for (const crossing of crossings) {
    const km = crossing.measureFrom(from);
    if (km < bestKm) [best, bestKm] = [crossing, km];
  }
  return best;
}
