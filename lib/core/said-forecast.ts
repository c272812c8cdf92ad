import type { ForecastAnswer, NoForecast } from './forecast.ts';
import type { Freshness } from './progress.ts';

const SILENT: NoForecast = { kind: 'not-enough-data', reason: 'silent' };

/**
 * What readers are told of a forecast: none after more silence than three times the expected rhythm. It is still made
 * then, for those who judge it by what came, and rests on a report too old to be told from.
 */
export function sayForecast(answer: ForecastAnswer, freshness: Freshness): ForecastAnswer {
  return answer.kind === 'forecast' && freshness === 'silent' ? SILENT : answer;
}
