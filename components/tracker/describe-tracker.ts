import type { Caravan } from '@/lib/core/caravan';
import { progressAt } from '@/lib/core/progress-at';
import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { formatDistance, formatMoment, formatZone } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language, ViewState } from '@/lib/view-state/view-state';

/** Title and description of a tracker page: where, as of when, how far. For search, previews and tabs. */
export function describeTracker(
  known: { readonly caravan: Caravan; readonly track: Track; readonly newest: Instant },
  { language, view }: { readonly language: Language; readonly view: ViewState },
): { readonly title: string; readonly description: string } {
  const t = getTranslator(language, 'tracker');
  const caravan = known.caravan.name[language];
  const progress = progressAt(known.track, view.at ?? known.newest);
  const { position, covered, distanceToBorder: distance } = progress;
  if (position.kind === 'unknown' || 'kind' in covered || 'kind' in distance) {
    const title = position.lastReport === null ? t('titleNoReport', { caravan }) : caravan;
    return { title, description: t('descriptionNoDistance', { count: progress.reports }) };
  }
  const style = { language, units: view.units, timeZone: known.caravan.timeZone };
  const { name, routeKm, straightKm } = distance.nearestCrossing;
  const description = t('description', {
    moment: formatMoment(progress.at, style),
    zone: formatZone(style.timeZone, language),
    place: position.place,
    distance: formatDistance(routeKm ?? straightKm, style),
    crossing: name,
    covered: formatDistance(covered.routeKm, style),
    days: covered.days,
    count: progress.reports,
  });
  return { title: t('title', { caravan, place: position.place }), description };
}
