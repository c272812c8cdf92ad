import type { useTranslations } from 'use-intl';
import { bandAt } from '@/lib/core/band-at';
import { findBandPlaces } from '@/lib/core/band-places';
import type { Progress } from '@/lib/core/progress';
import type { Track } from '@/lib/core/track';
import { withoutState } from '@/lib/core/without-state';
import { formatChance } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';

/** Nine of ten cases: the wider of the bands. */
const CHANCE = 0.9;
/** A band no longer than this lies around a town: its name says as much. */
const TOWN_KM = 15;

/**
 * "between Escuintla and Pijijiapan, 9 in 10": how well a place is known that nobody reported for this moment.
 * Undefined: a town was reported, the place is not known at all, or nothing was heard for too long to say.
 */
export function describeBand(
  t: ReturnType<typeof useTranslations<'numbers'>>,
  known: { readonly track: Track; readonly progress: Progress; readonly language: Language },
): string | undefined {
  const { track, progress, language } = known;
  const { position, freshness, at } = progress;
  if (position.kind === 'unknown' || (position.kind === 'extrapolated' && freshness === 'silent')) return undefined;
  const bands = bandAt(track, at);
  if (position.kind === 'observed' && bands && bands.band90.high - bands.band90.low < TOWN_KM) return undefined;
  const places = bands && findBandPlaces(track, { range: bands.band90, at });
  if (!places) return undefined;
  const chance = formatChance(CHANCE, language);
  const [from, to] = [withoutState(places.low), withoutState(places.high)];
  return from === to ? t('bandNear', { place: from, chance }) : t('band', { from, to, chance });
}
