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
  if (!after) return lookAhead(track, { last: before, at });
  const isResting = after.walkedKm === before.walkedKm;
  const date = localDateOf(at, track.timeZone);
  const isNamed = before.date === date || (isResting && after.date === date);
  if (isResting) return { ...around(before), kind: isNamed ? 'observed' : 'estimated' };
  const hasLeft = measureWalkingMs({ from: before.leavesAt, to: at, zone: track.timeZone }) > 0;
  return hasLeft || !isNamed ? bandBetween(track, { before, after, at }) : around(before);
}

/** Whoever sleeps at a place stays until dawn; whoever left it or passed may have gone on the same day. */
function lookAhead(track: Track, { last, at }: { readonly last: TrackKnot; readonly at: Instant }): Bands {
  const seen = around(last);
  const ahead = bandBeyond(track, { last, at });
  const isNamed = last.date === localDateOf(at, track.timeZone);
  // A band is never narrower than the accuracy of the place it starts from.
  const join = (a: KmRange, b: KmRange) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
  return {
    kind: isNamed ? 'observed' : 'extrapolated',
    medianKm: last.walkedKm,
    band50: join(seen.band50, ahead.band50),
    band90: join(seen.band90, ahead.band90),
  };
}

/** Seen passing at no stated hour: three hours of walking earlier or later. */
const PASSING_KM = 8;

function around({ walkedKm, accuracyKm, kind, isTimed }: TrackKnot): Bands {
  const isPassing = kind === 'passing' && !isTimed;
  const withinKm = isPassing ? Math.hypot(accuracyKm, PASSING_KM) : accuracyKm;
  const reach = (km: number) => ({ low: Math.max(0, walkedKm - km), high: walkedKm + km });
  return { kind: 'observed', medianKm: walkedKm, band50: reach(withinKm * HALF_OF_ACCURACY), band90: reach(withinKm) };
}
