import type { RoadAheadAt } from '@/lib/core/road-ahead-at';
import type { LocalDate } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { withoutState } from '@/lib/core/without-state';
import { coveredKmAt } from './covered-km';

/** A town of the strip map: the road as one straight line. */
export interface StripTown {
  readonly name: string;
  /** Kilometres along the road from the start. */
  readonly km: number;
  /** Where it set out, slept, or has not been yet. */
  readonly kind: 'start' | 'night' | 'ahead';
  /** The first and the last evening there; null: ahead. */
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** More matters more where there is no room for all. */
  readonly weight: number;
}

/** Towns where it slept matter more than any ahead of it. */
const NIGHT_WEIGHT = 1e9;

/** The towns of the road in the order of their kilometres: start, places of the evenings, and those beyond its end. */
export function listStripTowns(track: Track, beyond: RoadAheadAt | undefined): readonly StripTown[] {
  const nights = new Map<string, StripTown>();
  if (track.start) {
    const { place } = track.start;
    const dates = { from: track.startedOn, to: track.startedOn };
    nights.set(place, { name: withoutState(place), km: 0, kind: 'start', dates, weight: 4 * NIGHT_WEIGHT });
  }
  for (const { place, coveredKm, date } of track.evenings) {
    const known = nights.get(place);
    nights.set(place, {
      name: withoutState(place),
      km: known?.km ?? coveredKm,
      kind: known?.kind ?? 'night',
      dates: { from: known?.dates?.from ?? date, to: date },
      weight: (known?.weight ?? NIGHT_WEIGHT) + 1,
    });
  }
  const names = new Set([...nights.values()].map(({ name }) => name));
  const ahead = listTownsBeyond(track, beyond).filter(({ name }) => !names.has(name));
  return [...nights.values(), ...ahead].toSorted((a, b) => a.km - b.km);
}

function listTownsBeyond(track: Track, beyond: RoadAheadAt | undefined): readonly StripTown[] {
  const endKm = coveredKmAt(track, track.way.vertices.at(-1)?.walkedKm ?? 0);
  if (!beyond || endKm === undefined) return [];
  return beyond.towns
    .filter(({ km }) => km > 1)
    .map(({ name, km, population }) => ({
      name: withoutState(name),
      km: endKm + km,
      kind: 'ahead',
      dates: null,
      weight: population ?? 0,
    }));
}
