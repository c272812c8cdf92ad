import type { Caravan } from './caravan.ts';
import type { PastCaravan } from './past-caravan.ts';
import type { Track } from './track.ts';

/** Takes from a track what others can learn from it: where it slept, and how its caravan ended. */
export function readPastCaravan(
  { slug, name, startedOn, endedOn, outcome }: Pick<Caravan, 'slug' | 'name' | 'startedOn' | 'endedOn' | 'outcome'>,
  { evenings }: Pick<Track, 'evenings'>,
): PastCaravan {
  return {
    slug,
    name,
    startedOn,
    endedOn,
    outcome,
    evenings: evenings.map(({ date, basis, position, place, coveredKm, mode }) => ({
      date,
      basis,
      position,
      place,
      coveredKm,
      mode,
    })),
  };
}
