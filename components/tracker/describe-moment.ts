import type { useTranslations } from 'use-intl';
import type { Progress } from '@/lib/core/progress';
import { formatAge, formatDistance, formatMoment, type NumberStyle, type TimeStyle } from '@/lib/i18n/format';

/** A moment for those who hear it: date, place, distance with its unit, age of the last report. */
export function describeMoment(
  progress: Progress,
  { t, style }: { readonly t: ReturnType<typeof useTranslations<'tracker'>>; readonly style: NumberStyle & TimeStyle },
): string {
  const moment = formatMoment(progress.at, style);
  const { position, distanceToBorder: distance } = progress;
  if (position.lastReport === null) return t('spokenNoReport', { moment });
  const age = formatAge(position.lastReport.ageHours, style.language);
  const place = position.kind === 'unknown' ? position.lastReport.place : position.place;
  if ('kind' in distance) return t('spokenNoDistance', { moment, place, age });
  const { name, routeKm, straightKm } = distance.nearestCrossing;
  const values = { moment, place, age, crossing: name, distance: formatDistance(routeKm ?? straightKm, style) };
  return t(routeKm === null ? 'spokenStraight' : 'spoken', values);
}
