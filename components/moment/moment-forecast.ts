import type { Readable } from '@/components/ui/readable';
import type { ForecastAnswer } from '@/lib/core/forecast';

/** What is told of a moment to come: null where it lies before every report, or the forecasts are not here. */
export type ToldForecast = ForecastAnswer | null | 'loading' | 'failed';

/** The forecast of the moment shown, the same object until another one holds. All that is drawn of it follows this one. */
export type MomentForecast = Readable<ToldForecast>;

/** All that is told: the selection of those who follow the whole of it. */
export function readTold(told: ToldForecast): ToldForecast {
  return told;
}
