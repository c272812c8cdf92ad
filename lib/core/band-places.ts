import type { KmRange } from './distribution.ts';
import { roadAheadAt } from './road-ahead-at.ts';
import { findCrossingAhead } from './stretch-at.ts';
import type { Instant } from './time.ts';
import type { Track } from './track.ts';
import { findWayPlace, readWay } from './way-at.ts';

/**
 * Names the places at both ends of a band of `bandAt`: the nearest town at each, beyond the end of the way that of the
 * road ahead. Undefined: there is no way. Costs a few µs, beyond the way one pass over the road ahead.
 *
 * @param range on the scale of `walkedKm`
 */
export function findBandPlaces(
  track: Track,
  { range, at }: { readonly range: KmRange; readonly at: Instant },
): { readonly low: string; readonly high: string } | undefined {
  const low = findPlace(track, { km: range.low, at });
  const high = findPlace(track, { km: range.high, at });
  return low === undefined || high === undefined ? undefined : { low, high };
}

function findPlace(track: Track, { km, at }: { readonly km: number; readonly at: Instant }): string | undefined {
  const place = findWayPlace(track, km);
  const named = place && readWay(track, place).place;
  const beyondKm = place ? km - place.walkedKm : 0;
  if (!place || beyondKm <= 0) return named;
  const crossing = findCrossingAhead(track, at);
  const road = crossing && roadAheadAt(track, { walkedKm: place.walkedKm, crossingId: crossing.id });
  const nearest = (road?.towns ?? []).reduce<{ readonly name: string | undefined; readonly awayKm: number }>(
    (best, town) => {
      const awayKm = Math.abs(town.km - beyondKm);
      return awayKm < best.awayKm ? { name: town.name, awayKm } : best;
    },
    { name: named, awayKm: beyondKm },
  );
  return nearest.name;
}
