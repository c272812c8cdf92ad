import type { useTranslations } from 'use-intl';
import type { ForecastAnswer } from '@/lib/core/forecast';
import { formatChancePercent, formatDistanceRange, type NumberStyle } from '@/lib/i18n/format';
import type { AheadDays } from '@/lib/view-state/view-state';

/** The forecast for a day ahead in words. */
export interface AheadWords {
  /** "35–190 km on" */
  readonly range: string;
  /** "65 % still together" */
  readonly together: string;
}

/**
 * Says the range that holds eight in ten and the chance it stands under; or in one line why there is no forecast. `here`:
 * the forecasts are, and none is of this moment.
 */
export function describeAhead(
  { answer, ahead }: { readonly answer: ForecastAnswer | 'loading' | 'failed' | 'here'; readonly ahead: AheadDays },
  { t, style }: { readonly t: ReturnType<typeof useTranslations<'timeline'>>; readonly style: NumberStyle },
): AheadWords | string {
  if (answer === 'loading') return t('forecastAwaited');
  if (answer === 'failed') return t('forecastFailed');
  if (answer === 'here') return t('noForecast.no-report');
  if (answer.kind !== 'forecast') return t(`noForecast.${answer.reason}`);
  const day = answer.fan.find(({ days }) => days === ahead);
  if (!day) return t('noForecast.too-few-caravans');
  const { p10, p90 } = day.beyondLastKm;
  return {
    range: t('aheadRange', { range: formatDistanceRange({ low: p10, high: p90 }, style) }),
    together: t('aheadTogether', { chance: formatChancePercent(day.stillTogether, style.language) }),
  };
}
