import type { Forecast } from '@/lib/core/forecast.ts';
import { cutForecastRoad, findForecastRoad, locateOnRoad } from '@/lib/core/forecast-road.ts';
import type { Position } from '@/lib/core/position.ts';
import type { Track } from '@/lib/core/track.ts';
import { withoutState } from '@/lib/core/without-state.ts';
import { joinLines, type StretchLines } from './band-lines.ts';

/** A forecast as the map shows it: one stretch of road some days ahead, and how likely places ahead are reached. */
export interface ForecastStretch {
  readonly days: number;
  readonly lines: StretchLines;
  /** The middle of the cases, where its words stand. */
  readonly middle: Position;
  /** Chance to get there together, by the name of the town without its state. */
  readonly chances: ReadonlyMap<string, number>;
}

/**
 * The stretch of road that holds eight cases in ten, and the half of them, so many days after a forecast was issued.
 * Undefined: that day is not forecast, or no road ahead is known. Once a forecast: some 0.1 ms.
 */
export function findForecastStretch(
  track: Track,
  { forecast, days }: { readonly forecast: Forecast; readonly days: number },
): ForecastStretch | undefined {
  const on = findForecastRoad(track, forecast.issuedAt);
  const found = forecast.fan.find((one) => one.days === days);
  if (!on || !found) return undefined;
  const { p10, p25, p50, p75, p90 } = found.beyondLastKm;
  const cut = (low: number, high: number) => joinLines(cutForecastRoad(track, { on, range: { low, high } }));
  return {
    days,
    lines: { wide: cut(p10, p90), half: cut(p25, p75), key: `${forecast.issuedAt}/${days}` },
    middle: locateOnRoad(on.road, Math.max(0, p50)),
    chances: new Map(forecast.milestones.map(({ name, probability }) => [withoutState(name), probability])),
  };
}
