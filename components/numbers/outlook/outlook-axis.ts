import type { KmQuantiles } from '@/lib/core/distribution';
import type { Forecast } from '@/lib/core/forecast';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at';
import { withoutState } from '@/lib/core/without-state';

/** Kilometres along the road beyond the last place known at the issue, across the width of the chart. */
export interface OutlookAxis {
  readonly lowKm: number;
  readonly highKm: number;
  /** Towns named over the chart, in order. Neighbours stand in different lines. */
  readonly towns: readonly { readonly name: string; readonly km: number; readonly line: 0 | 1 }[];
}

/**
 * The axis is made for these days, eight cases in ten, and for half of a week's cases: what lies beyond is cut off, with a
 * mark that says so. Rides would else make the first days too small to be read.
 */
const AXIS_DAYS = 5;
const AXIS_HALF_DAYS = 7;
const MIN_KM = 40;
/** Half a name is so wide for each of its letters, and between two names is so much: shares of the chart's width. */
const LETTER_SHARE = 0.0125;
const BETWEEN_SHARE = 0.03;
/** Towns of both lines are at least so far apart. */
const LINE_SHARE = 0.09;
/** The word for now begins the upper line. */
const NOW_LETTERS = 5;
const MAX_TOWNS = 4;
/** Smaller places say little to readers. */
const LEAST_POPULATION = 3000;

/** Room for the first days' cases, and the largest towns on it that can be named. */
export function createOutlookAxis({ fan }: Pick<Forecast, 'fan'>, towns: RoadAheadAt['towns'] = []): OutlookAxis {
  const week = fan.filter(({ days }) => days <= AXIS_DAYS).map(({ beyondLastKm }) => beyondLastKm);
  const lowKm = Math.min(0, ...week.map(({ p10 }) => p10));
  const half = fan.filter(({ days }) => days <= AXIS_HALF_DAYS).map(({ beyondLastKm }) => beyondLastKm.p75);
  const highKm = Math.max(MIN_KM, ...week.map(({ p90 }) => p90), ...half) * 1.03;
  const seen = towns.filter(
    ({ km, population }) => (population ?? 0) >= LEAST_POPULATION && km > 0.04 * highKm && km < 0.93 * highKm,
  );
  const chosen: OutlookAxis['towns'][number][] = [];
  for (const { name, km } of seen.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))) {
    if (chosen.length === MAX_TOWNS) break;
    const line = ([0, 1] as const).find((candidate) => hasRoom({ name, km }, candidate));
    if (line !== undefined) chosen.push({ name: withoutState(name), km, line });
  }
  return { lowKm, highKm, towns: chosen.toSorted((a, b) => a.km - b.km) };

  function hasRoom(town: { readonly name: string; readonly km: number }, line: 0 | 1): boolean {
    const half = withoutState(town.name).length * LETTER_SHARE;
    const at = shareOf(town.km);
    if (at + half > 1 || chosen.some(({ km }) => Math.abs(shareOf(km) - at) < LINE_SHARE)) return false;
    const others = chosen.filter((other) => other.line === line);
    const taken = others.map(({ name, km }) => ({ at: shareOf(km), half: name.length * LETTER_SHARE }));
    if (line === 0) taken.push({ at: shareOf(0), half: NOW_LETTERS * LETTER_SHARE });
    return taken.every((other) => Math.abs(other.at - at) > half + other.half + BETWEEN_SHARE);
  }

  function shareOf(km: number): number {
    return (km - lowKm) / (highKm - lowKm);
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
export function placeOnAxis({ lowKm, highKm }: OutlookAxis, alongKm: KmQuantiles): OutlookBar {
  const share = (km: number) => Math.min(1, Math.max(0, (km - lowKm) / (highKm - lowKm)));
  return {
    wide: [share(alongKm.p10), share(alongKm.p90)],
    half: [share(alongKm.p25), share(alongKm.p75)],
    middle: alongKm.p50 <= highKm ? share(alongKm.p50) : undefined,
    goesOn: alongKm.p90 > highKm,
  };
}
