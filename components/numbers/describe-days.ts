import type { useTranslations } from 'use-intl';
import type { Pace } from '@/lib/core/progress';

type Translate = ReturnType<typeof useTranslations<'numbers'>>;

/** "11 days on the move, 12 of rest, 5 without report": together the days on the way. */
export function describeDays(t: Translate, { pace, days }: { readonly pace: Pace; readonly days: number }): string {
  const unknown = Math.max(0, days - pace.movingDays - pace.restDays);
  return [
    t('movingDays', { days: pace.movingDays }),
    pace.restDays === 0 ? t('noRest') : t('restDays', { days: pace.restDays }),
    ...(unknown === 0 ? [] : [t('daysWithoutReport', { days: unknown })]),
  ].join(', ');
}
