import type { SetAside } from '@/lib/core/track';
import { formatDate, formatMoment, type NumberStyle, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeSetAside } from '@/lib/i18n/set-aside-words';
import type { TrackPart } from '@/lib/wire/report-page-data';

/** What a report does for the track, or why it does nothing. */
export function describeTrackPart(part: TrackPart, style: NumberStyle, time: TimeStyle): string {
  const t = getTranslator(style.language, 'report-page');
  switch (part.kind) {
    case 'evening':
      return t('part.evening', {
        date: formatDate(part.date, style.language),
        place: part.place,
        others: part.reportTotal - 1,
      });
    case 'knot':
      return t('part.knot', { moment: formatMoment(part.at, time), place: part.place, others: part.reportTotal - 1 });
    case 'agrees':
      return t('part.agrees');
    case 'not-used':
      return t('part.not-used');
    case 'set-aside':
      return describeSetAsidePart(part.setAside, style, time);
  }
}

function describeSetAsidePart(setAside: SetAside, style: NumberStyle, time: TimeStyle): string {
  const t = getTranslator(style.language, 'set-aside');
  const words = describeSetAside(setAside, t, style);
  return setAside.since === undefined
    ? words
    : `${words} ${t('heldUntil', { moment: formatMoment(setAside.since, time) })}`;
}
