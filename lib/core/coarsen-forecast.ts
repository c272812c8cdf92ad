import type { KmQuantiles } from './distribution.ts';
import type { Forecast, ForecastDay, Milestone } from './forecast.ts';
import { COARSE_KM } from './target-road.ts';

/**
 * Makes a forecast of a caravan that goes on no finer than 25 km: what lies below the median is rounded down, what lies
 * above it up, so that the bands hold at least what they did. Days are whole already, places were named coarsely.
 */
export function coarsenForecast(forecast: Forecast): Forecast {
  return {
    ...forecast,
    horizons: forecast.horizons.map((horizon) => ({ ...horizon, alongKm: coarsen(horizon.alongKm) })),
    fan: forecast.fan.map(coarsenDay),
    milestones: forecast.milestones.map(coarsenMilestone),
  };
}

function coarsenDay(day: ForecastDay): ForecastDay {
  return { ...day, alongKm: coarsen(day.alongKm), beyondLastKm: coarsen(day.beyondLastKm) };
}

function coarsenMilestone(milestone: Milestone): Milestone {
  return { ...milestone, km: Math.max(COARSE_KM, roundTo(Math.round, milestone.km)) };
}

function coarsen({ p05, p10, p25, p50, p75, p90, p95 }: KmQuantiles): KmQuantiles {
  return {
    p05: roundTo(Math.floor, p05),
    p10: roundTo(Math.floor, p10),
    p25: roundTo(Math.floor, p25),
    p50: roundTo(Math.round, p50),
    p75: roundTo(Math.ceil, p75),
    p90: roundTo(Math.ceil, p90),
    p95: roundTo(Math.ceil, p95),
  };
}

/** Never −0, which some would write as such. */
function roundTo(round: (value: number) => number, km: number): number {
  return round(km / COARSE_KM) * COARSE_KM + 0;
}
