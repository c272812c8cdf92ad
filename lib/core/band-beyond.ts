import type { Bands } from './bands.ts';
import { findCrossingAhead } from './stretch-at.ts';
import { type Instant, instantOfMs } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { measureWalkingMs, WALKING_MS } from './walking-clock.ts';

/** Beyond this the fan no longer widens: what is silent for two weeks is known by nobody. */
const LONGEST_DAYS = 14;
/** Kilometres a day that half, and nine in ten, of the past caravans have not exceeded after a report. */
const DAILY_KM = { half: 20, most: 60 } as const;

/**
 * After the last report: still its place, with a fan of what it may have gone on since, widening by the walking hours.
 * The fan ends where the road does.
 */
export function bandBeyond(track: Track, { last, at }: { readonly last: TrackKnot; readonly at: Instant }): Bands {
  const from = instantOfMs(Math.min(last.leavesAt, at));
  const days = Math.min(LONGEST_DAYS, measureWalkingMs({ from, to: at, zone: track.timeZone }) / WALKING_MS);
  const { walkedKm } = last;
  const toGoKm = findCrossingAhead(track, at)?.km ?? Number.POSITIVE_INFINITY;
  const reach = (dailyKm: number) => ({ low: walkedKm, high: walkedKm + Math.min(toGoKm, dailyKm * days) });
  return { kind: 'extrapolated', medianKm: walkedKm, band50: reach(DAILY_KM.half), band90: reach(DAILY_KM.most) };
}
