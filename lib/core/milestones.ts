import type { Milestone } from './forecast.ts';
import type { ForecastGround } from './forecast-ground.ts';
import type { Runs } from './reach.ts';
import type { RoadTown } from './road-towns.ts';
import type { RouteNode } from './route-network.ts';
import type { TargetRoad } from './target-road.ts';

/** A town that readers know, */
const LEAST_POPULATION = 15_000;
/** so many of them, */
const MOST_TOWNS = 5;
/** a day's march or more apart. */
const APART_KM = 25;

const CAPITAL_ID = 'ciudad-de-mexico';
/** A caravan this much nearer to the border than the capital has left it behind, or goes another way. */
const PAST_CAPITAL_KM = 30;

/**
 * Lists what lies ahead with the chance to get there together: the next larger towns on the road, Mexico City by the
 * shortest road, and the crossing that the road leads to. Nearest first.
 */
export function listMilestones(listing: {
  readonly road: TargetRoad;
  readonly runs: Runs;
  readonly ground: ForecastGround;
  /** The chance that it is this crossing it goes to. */
  readonly targetShare: number;
  readonly name: (node: RouteNode) => string;
}): readonly Milestone[] {
  const { road, runs, ground, targetShare, name } = listing;
  const tell = (node: RouteNode, kind: Milestone['kind'], km: number): Milestone => {
    const { probability, within7Days } = runs.reach(km);
    return { id: node.id, name: name(node), kind, km, probability, within7Days };
  };
  const capital = findCapital(ground, road);
  const towns = listNextTowns(road).filter(({ node }) => node.id !== capital?.node.id);
  const milestones = towns.map(({ node, km }) => tell(node, 'town', km));
  if (capital) milestones.push(tell(capital.node, 'capital', capital.km));
  if (road.target && road.ahead) {
    const { id, name: crossing } = road.target;
    const { km } = road.ahead;
    const { probability, within7Days } = runs.reach(km);
    const chances = { probability: probability * targetShare, within7Days: within7Days * targetShare };
    milestones.push({ id, name: crossing, kind: 'border-crossing', km, ...chances });
  }
  return milestones.sort((a, b) => a.km - b.km);
}

function listNextTowns({ ahead }: TargetRoad): readonly RoadTown[] {
  const chosen: RoadTown[] = [];
  for (const town of ahead?.towns ?? []) {
    if (chosen.length === MOST_TOWNS) break;
    const isLarge = town.node.kind === 'town' && (town.node.population ?? 0) >= LEAST_POPULATION;
    if (isLarge && town.km - (chosen.at(-1)?.km ?? 0) >= APART_KM) chosen.push(town);
  }
  return chosen;
}

function findCapital({ roads, measureToBorder }: ForecastGround, { here }: TargetRoad): RoadTown | undefined {
  const { nodes } = roads.network;
  const node = nodes.find(({ id }) => id === CAPITAL_ID);
  const point = node && roads.find(node.position);
  if (!node || !point) return undefined;
  const km = roads.measure(here, point);
  const isAhead = measureToBorder(here) > measureToBorder(point) + PAST_CAPITAL_KM;
  return isAhead && Number.isFinite(km) ? { node, km } : undefined;
}
