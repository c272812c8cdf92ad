import { listArrivals, listTargets, type TargetShare } from './arrivals.ts';
import { coarsenForecast } from './coarsen-forecast.ts';
import { listComparable } from './comparable.ts';
import { findDeclaredIndex } from './crossings-at.ts';
import {
  type Forecast,
  type ForecastAnswer,
  type ForecastDay,
  type ForecastHorizon,
  HORIZON_DAYS,
  type HorizonDays,
} from './forecast.ts';
import { type ForecastQuestion, readSituation, type Situation } from './forecast-situation.ts';
import { getItem } from './get-item.ts';
import { listMilestones } from './milestones.ts';
import { nameQuantiles } from './quantiles.ts';
import { type Runs, sendRuns } from './reach.ts';
import type { RouteNode } from './route-network.ts';
import { findTargetRoad, namePlaceOnRoad, type TargetRoad } from './target-road.ts';

const FAN_DAYS = 14;
const SOON_DAYS = 7;

/**
 * Forecasts a caravan from what was observed by a moment and from other caravans: never from later reports, and never
 * from how it ended, itself and its copies being no part of what is learned from. Distances are given that it stays
 * together. The same for any order of reports and of past caravans. Some 5 ms.
 */
export function forecastAt(question: ForecastQuestion): ForecastAnswer {
  const situation = readSituation(question);
  if (situation.kind === 'not-enough-data') return situation;
  const { ground, at, isCoarse } = question;
  const { issuedOn } = situation;
  const { road, targets } = findRoads(question, situation);
  const runs = sendRuns(situation);
  const name = (node: RouteNode) => ground.roads.network.namePlaceAt(node.position);
  const arrival = listArrivals(targets, { runs, issuedOn });
  const targetShare = targets.find(({ crossing }) => crossing === road.target)?.share ?? 0;
  const forecast: Forecast = {
    kind: 'forecast',
    issuedAt: at,
    issuedOn,
    basedOn: tellBasis(situation),
    horizons: HORIZON_DAYS.map((days) => tellHorizon({ days, situation, road, isCoarse, name })),
    fan: Array.from({ length: FAN_DAYS }, (_, index) => tellDay(index + 1, situation)),
    milestones: listMilestones({ road, runs, ground, targetShare, name }),
    arrival,
    dispersal: {
      within7Days: endWithin7Days({ targets, runs, situation }),
      beforeBorder: 1 - arrival.reduce((sum, { probability }) => sum + probability, 0),
      comparable: listLike(question, situation),
    },
  };
  return isCoarse ? coarsenForecast(forecast) : forecast;
}

/** The road it is expected on, and the crossings it may go to. */
function findRoads(
  { ground, track, at }: ForecastQuestion,
  { seen, lastEvening, others }: Situation,
): { readonly road: TargetRoad; readonly targets: readonly TargetShare[] } {
  const declaredId = track.declaredTargets[findDeclaredIndex(track, at)]?.crossingId;
  const here = getItem(seen, seen.length - 1).point;
  const road = findTargetRoad({
    ground,
    here,
    herePlace: lastEvening.place,
    first: getItem(seen, 0).point,
    declaredId,
  });
  const isDeclared = road.target?.id === declaredId;
  const { crossings, roads } = ground;
  return { road, targets: listTargets({ ...road, isDeclared, others, crossings, find: roads.find }) };
}

function listLike({ ground, track }: ForecastQuestion, { seen, others }: Situation) {
  const fromBorderKm = ground.measureToBorder(getItem(seen, 0).point);
  return listComparable(others, { fromBorderKm, startedOn: track.startedOn });
}

function tellBasis({ reports, lastReportAt, lastEvening, others }: Situation): Forecast['basedOn'] {
  const { date, place } = lastEvening;
  return { reports, lastReportAt, lastEvening: { date, place }, caravans: others.length };
}

function tellDay(days: number, { fan, lagDays, stillTogether }: Situation): ForecastDay {
  return {
    days,
    alongKm: nameQuantiles(fan(days)),
    beyondLastKm: nameQuantiles(fan(lagDays + days)),
    stillTogether: stillTogether(days),
  };
}

function tellHorizon(telling: {
  readonly days: HorizonDays;
  readonly situation: Situation;
  readonly road: TargetRoad;
  readonly isCoarse: boolean;
  readonly name: (node: RouteNode) => string;
}): ForecastHorizon {
  const { days, situation, road, isCoarse, name } = telling;
  const { alongKm, beyondLastKm, stillTogether } = tellDay(days, situation);
  const nameAt = (km: number) => namePlaceOnRoad(road, { km, isCoarse, name: ({ node }) => name(node) });
  const place = { p10: nameAt(beyondLastKm.p10), p50: nameAt(beyondLastKm.p50), p90: nameAt(beyondLastKm.p90) };
  return { days, alongKm, stillTogether, place };
}

/** Ended short of the border: what has arrived by then cannot end on the road any more. */
function endWithin7Days(asked: {
  readonly targets: readonly TargetShare[];
  readonly runs: Runs;
  readonly situation: Situation;
}): number {
  const { targets, runs, situation } = asked;
  if (targets.length === 0) return 1 - situation.stillTogether(SOON_DAYS);
  return targets.reduce((sum, { share, km }) => sum + share * runs.endWithin7Days(km), 0);
}
