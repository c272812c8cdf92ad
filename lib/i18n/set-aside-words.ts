import type { SetAside } from '../core/track.ts';
import { formatAge, formatDistance, formatSpeed, type NumberStyle } from './format.ts';
import type { getTranslator } from './messages.ts';

/** Translates the region `set-aside`: the server's or the browser's. */
type Translate = ReturnType<typeof getTranslator<'set-aside'>>;

/** "Set aside: 58 km/h from Arriaga over 6 h." */
export function describeSetAside(setAside: SetAside, t: Translate, style: NumberStyle): string {
  return t('setAside', { reason: describeReason(setAside, t, style) });
}

/** Why a report does not bend the track, with its numbers: "58 km/h from Arriaga over 6 h". */
export function describeReason(setAside: Omit<SetAside, 'at'>, t: Translate, style: NumberStyle): string {
  const distance = formatDistance(setAside.distanceKm ?? 0, style);
  switch (setAside.code) {
    case 'too-fast': {
      const { fromPlace, toPlace, hours = 0, speedKmh } = setAside;
      const place = fromPlace ?? toPlace ?? '';
      if (speedKmh === undefined) return t('too-fast-at-once', { distance, place });
      return t('too-fast', {
        speed: formatSpeed(speedKmh, style),
        way: fromPlace === undefined ? 'to' : 'from',
        place,
        hours: formatAge(hours, style.language),
      });
    }
    case 'there-and-back':
      return t('there-and-back', { distance, place: setAside.fromPlace ?? '' });
    case 'another-place-that-day': {
      const { chosenPlace: place = '', chosenTotal: count = 0, dayTotal: total = 0 } = setAside;
      return count === 0
        ? t('another-place', { place, distance })
        : t('another-place-that-day', { count, total, place, distance });
    }
    default:
      return t(setAside.code);
  }
}
