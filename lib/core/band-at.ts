import { bandBetween } from './band-between.ts';
import { bandBeyond } from './band-beyond.ts';
import { type Bands, HALF_OF_ACCURACY } from './bands.ts';
import type { KmRange } from './distribution.ts';
import { findKnotsAround } from './knots-around.ts';
import { type Instant, localDateOf } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { measureWalkingMs } from './walking-clock.ts';

/**
 * Where the caravan is at a moment and how far along the road it may be from there, with 50 and 90 % of chance.
 * At a reported place the accuracy of the reports; between two reports what both leave open; beyond the last a fan of
 * what it may have gone on since. Beyond the end of the way kilometres go on along the road ahead.
 * Undefined: no report by then. Costs a few µs.
 */
export function bandAt(track: Track, at: Instant): Bands | undefined {
  const { before, after } = findKnotsAround(track, at);
  if (!before) return undefined;
  const moment = { before, after, at, zone: track.timeZone };
  if (isObserved(moment)) return around(before);
  if (!after) return widenTo({ accuracy: around(before), bands: bandBeyond(track, { last: before, at }) });
  if (after.walkedKm === before.walkedKm) return { ...around(before), kind: 'estimated' };
  return bandBetween(track, { before, after, at });
}

/** Whoever sleeps at a place is there until it leaves, and all day on the date of a report that sees it there. */
function isObserved(moment: {
  readonly before: TrackKnot;
  readonly after: TrackKnot | undefined;
  readonly at: Instant;
  readonly zone: string;
}): boolean {
  const { before, after, at, zone } = moment;
  const date = localDateOf(at, zone);
  const isResting = !after || after.walkedKm === before.walkedKm;
  const hasNotLeft = isResting || measureWalkingMs({ from: before.leavesAt, to: at, zone }) <= 0;
  return hasNotLeft && (before.date === date || (isResting && after?.date === date));
}

function around({ walkedKm, accuracyKm }: TrackKnot): Bands {
  const reach = (km: number) => ({ low: Math.max(0, walkedKm - km), high: walkedKm + km });
  return {
    kind: 'observed',
    medianKm: walkedKm,
    band50: reach(accuracyKm * HALF_OF_ACCURACY),
    band90: reach(accuracyKm),
  };
}

/** A band is never narrower than the accuracy of the place it starts from. */
function widenTo({ accuracy, bands }: { readonly accuracy: Bands; readonly bands: Bands }): Bands {
  const join = (a: KmRange, b: KmRange) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
  return { ...bands, band50: join(accuracy.band50, bands.band50), band90: join(accuracy.band90, bands.band90) };
}
