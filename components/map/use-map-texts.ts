import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Instant, localDateOf } from '@/lib/core/time.ts';
import type { OtherTrack } from '@/lib/core/track.ts';
import { formatChance, formatDateOf, formatDateShort, formatDistance, formatMomentShort } from '@/lib/i18n/format.ts';
import type { Language, Units } from '@/lib/view-state/view-state.ts';
import type { NightStop } from './night-stops.ts';

/** What layers say, in the reader's language and units. The same object until one of these changes. */
export interface MapTexts {
  readonly border: string;
  /** What the locator is, for screen readers. */
  readonly locator: string;
  /** "Thu 28 Dec, 18:00" */
  readonly formatMoment: (at: Instant) => string;
  /** "near Pijijiapan" */
  readonly formatNear: (place: string) => string;
  /** "left 24 Dec", "night of 26 Dec", "28 Dec – 2 Jan" */
  readonly formatNight: (stop: NightStop) => string;
  /** "47 km ahead", with a chance to get there "47 km ahead, 8 in 10" */
  readonly formatAhead: (km: number, chance?: number) => string;
  /** "part ahead, 26 Dec" */
  readonly formatPart: (group: OtherTrack['group'], at: Instant) => string;
  /** "in 3 days", "5 in 10 within the dark part" */
  readonly formatStretch: (days: number) => readonly [title: string, detail: string];
  readonly formatDistance: (km: number) => string;
  /** "25 km · 16 mi" */
  readonly formatScale: (km: number) => string;
  /** "last report 28 Dec 2023" */
  readonly formatLastReport: (at: Instant) => string;
}

export function useMapTexts(style: {
  readonly language: Language;
  readonly units: Units;
  readonly timeZone: string;
}): MapTexts {
  const { language, units, timeZone } = style;
  const translate = useTranslations('map');
  return useMemo(() => {
    const formatKm = (km: number) => formatDistance(km, { language, units });
    return {
      border: translate('border'),
      locator: translate('locator'),
      formatMoment: (at) => formatMomentShort(at, { language, timeZone }),
      formatNear: (place) => translate('near', { place }),
      formatNight: ({ from, to, isStart }) => {
        if (isStart) return translate('leftOn', { date: formatDateShort(from, language) });
        if (from === to) return translate('nightOf', { date: formatDateShort(from, language) });
        return translate('nights', { from: formatDateShort(from, language), to: formatDateShort(to, language) });
      },
      formatAhead: (km, chance) => {
        const distance = formatKm(km);
        if (chance === undefined) return translate('ahead', { distance });
        return translate('aheadWithChance', { distance, chance: formatChance(chance, language) });
      },
      formatPart: (group, at) => {
        const date = formatDateShort(localDateOf(at, timeZone), language);
        return translate('part', { group, date });
      },
      formatStretch: (days) => [translate('inDays', { days }), translate('halfInDark')],
      formatDistance: formatKm,
      formatScale: (km) => {
        const kilometres = formatDistance(km, { language, units: 'km' });
        return `${kilometres} · ${formatDistance(km, { language, units: 'mi' })}`;
      },
      formatLastReport: (at) => translate('lastReport', { date: formatDateOf(at, { language, timeZone }) }),
    };
  }, [language, units, timeZone, translate]);
}
