import type { Forecast, ForecastHorizon } from '@/lib/core/forecast';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at';
import { withoutState } from '@/lib/core/without-state';

/** Kilometres along the road from where the forecast was issued, across the width of the chart. */
export interface OutlookAxis {
  readonly lowKm: number;
  readonly highKm: number;
  /** Towns named over the chart, in order. Neighbours stand in different lines. */
  readonly towns: readonly { readonly name: string; readonly km: number; readonly line: 0 | 1 }[];
}

/** The axis is made for a week: what lies beyond it in two weeks is cut off, with a mark that says so. */
const AXIS_DAYS = 7;
const MIN_KM = 40;
/** Names in one line stand at least so far apart, shares of the width. */
const NAME_SHARE = 0.3;
const MAX_TOWNS = 4;

/** Room for eight cases in ten within a week, and the largest towns on it that can be named. */
export function createOutlookAxis(
  { horizons }: Pick<Forecast, 'horizons'>,
  towns: RoadAheadAt['towns'] = [],
): OutlookAxis {
  const week = horizons.filter(({ days }) => days <= AXIS_DAYS);
  const lowKm = Math.min(0, ...week.map(({ alongKm }) => alongKm.p10));
  const highKm = Math.max(MIN_KM, ...week.map(({ alongKm }) => alongKm.p90)) * 1.03;
  const seen = towns.filter(({ km }) => km > 0.04 * highKm && km < 0.93 * highKm);
  const chosen: OutlookAxis['towns'][number][] = [];
  for (const { name, km } of seen.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))) {
    if (chosen.length === MAX_TOWNS) break;
    const line = ([0, 1] as const).find((candidate) => hasRoom(candidate, km));
    if (line !== undefined) chosen.push({ name: withoutState(name), km, line });
  }
  return { lowKm, highKm, towns: chosen.toSorted((a, b) => a.km - b.km) };

  function hasRoom(line: 0 | 1, km: number): boolean {
    // The upper line begins with the word for now.
    const others = [...chosen.filter((town) => town.line === line).map((town) => town.km), ...(line === 0 ? [0] : [])];
    return others.every((other) => Math.abs(other - km) > NAME_SHARE * (highKm - lowKm));
  }
}

/** A bar of the chart in shares of its width, cut to it. */
export interface OutlookBar {
  /** Eight cases in ten. */
  readonly wide: readonly [number, number];
  /** Five in ten. */
  readonly half: readonly [number, number];
  /** Undefined: beyond the chart. */
  readonly middle: number | undefined;
  readonly goesOn: boolean;
}

/** Where the cases of a horizon lie on the axis. */
export function placeOnAxis({ lowKm, highKm }: OutlookAxis, alongKm: ForecastHorizon['alongKm']): OutlookBar {
  const share = (km: number) => Math.min(1, Math.max(0, (km - lowKm) / (highKm - lowKm)));
  return {
    wide: [share(alongKm.p10), share(alongKm.p90)],
    half: [share(alongKm.p25), share(alongKm.p75)],
    middle: alongKm.p50 <= highKm ? share(alongKm.p50) : undefined,
    goesOn: alongKm.p90 > highKm,
  };
}
