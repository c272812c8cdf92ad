import type { Bands } from './band-at.ts';
import { type Instant, instantOfMs } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { measureWalkingMs } from './walking-clock.ts';

/** Standard deviation half-way between two places, as a share of the road between them, twice over (√(f(1−f)) is ½). */
const SPREAD = 0.6;
/** Half and nine tenths of a normal distribution lie within so many standard deviations. */
const SD_OF_50 = 0.674;
const SD_OF_90 = 1.645;

/** Between two reports of different places: along the road by the share of the walking hours that is over. */
export function bandBetween(
  track: Track,
  { before, after, at }: { readonly before: TrackKnot; readonly after: TrackKnot; readonly at: Instant },
): Bands {
  const share = findShare({ before, after, at, zone: track.timeZone });
  const km = after.walkedKm - before.walkedKm;
  const medianKm = before.walkedKm + km * share;
  const sd = SPREAD * Math.sqrt(share * (1 - share)) * km;
  const accuracyKm = before.accuracyKm + (after.accuracyKm - before.accuracyKm) * share;
  const reach = (deviations: number) => {
    const far = Math.hypot(sd * deviations, (accuracyKm * deviations) / SD_OF_90);
    return {
      low: Math.max(0, before.walkedKm - accuracyKm, medianKm - far),
      high: Math.min(after.walkedKm + accuracyKm, medianKm + far),
    };
  };
  return { kind: 'estimated', medianKm, band50: reach(SD_OF_50), band90: reach(SD_OF_90) };
}

/** By walking time, 0 to 1; where none goes by, by time. */
function findShare(moment: {
  readonly before: TrackKnot;
  readonly after: TrackKnot;
  readonly at: Instant;
  readonly zone: string;
}): number {
  const { before, after, at, zone } = moment;
  const leaves = instantOfMs(Math.min(before.leavesAt, after.at));
  if (at <= leaves) return 0;
  const whole = measureWalkingMs({ from: leaves, to: after.at, zone });
  const gone = measureWalkingMs({ from: leaves, to: at, zone });
  return whole > 0 ? gone / whole : (at - leaves) / (after.at - leaves);
}
