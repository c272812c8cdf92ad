import type { Bands } from './bands.ts';
import { findCrossingAhead } from './stretch-at.ts';
import { daysBetween, type Instant, instantOfMs } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { measureWalkingMs, WALKING_MS } from './walking-clock.ts';
import { findWayPlace, readWay } from './way-at.ts';

/** The fan no longer widens then: after two weeks of silence nobody knows. */
const LONGEST_DAYS = 14;
/** The pace of a caravan counts for so little in its first days: it is averaged with this many days of the usual one. */
const USUAL = { kmPerDay: 40, days: 6 } as const;

/**
 * After the last report: a fan of the road on which it may have gone on since, with the walking hours. Its inner part is
 * where half, its whole where nine in ten of the past caravans were found again, rests included. It ends where the road
 * does. Costs some µs.
 */
export function bandBeyond(
  track: Track,
  { last, at }: { readonly last: TrackKnot; readonly at: Instant },
): Pick<Bands, 'band50' | 'band90'> {
  const { walkedKm, leavesAt, date } = last;
  const from = instantOfMs(Math.min(leavesAt, at));
  const days = measureWalkingMs({ from, to: at, zone: track.timeZone }) / WALKING_MS;
  const place = findWayPlace(track, walkedKm);
  const fan = spreadAhead({
    coveredKm: place ? readWay(track, place).coveredKm : 0,
    daysOnWay: Math.max(1, daysBetween(track.startedOn, date) + 1),
    days,
  });
  const toGoKm = findCrossingAhead(track, at)?.km ?? Number.POSITIVE_INFINITY;
  const reach = (km: number) => ({ low: walkedKm, high: walkedKm + Math.min(toGoKm, km) });
  return { band50: reach(fan.halfKm), band90: reach(fan.mostKm) };
}

/**
 * How far half and nine in ten have gone on after so many days without a report, in units of their pace so far, which is
 * shrunk to what is usual. Measured at 1, 2, 3, 5, 7 and 14 days on 609 pairs of evenings: half of them by 0.5, 1.0,
 * 1.6, 3.8, 6 and 17 days' way, nine in ten by 2.7, 5.7, 8, 11, 17 and 43.
 */
export function spreadAhead(of: {
  readonly coveredKm: number;
  /** Dates on the way up to the report, counted inclusively. */
  readonly daysOnWay: number;
  /** Walking days since then. */
  readonly days: number;
}): { readonly halfKm: number; readonly mostKm: number } {
  const days = Math.min(LONGEST_DAYS, of.days);
  const kmPerDay = (of.coveredKm + USUAL.kmPerDay * USUAL.days) / (of.daysOnWay + USUAL.days);
  return {
    halfKm: kmPerDay * days * Math.min(1.2, 0.42 + 0.06 * days),
    mostKm: kmPerDay * (2 * days + 0.9 * Math.sqrt(days)),
  };
}
