import { type Bands, HALF_OF_ACCURACY } from './bands.ts';
import { getItem } from './get-item.ts';
import { findLastIndexAt } from './last-at.ts';
import { HOUR_MS, type Instant } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { findWalkedShares, type WalkedShares } from './walked-shares.ts';

/** Standard deviation of a Brownian bridge in shares of its kilometres, to be multiplied by √(share · (1 − share)). */
const BRIDGE = { ofDay: 0.3, ofLongGap: 0.6 } as const;
/** From a stop to the next one is a day; where the nights between are left open it is more. */
const LONGEST_DAY_MS = 36 * HOUR_MS;
/** 5, 25, 50, 75 and 95 % of a normal distribution, in standard deviations. */
const DEVIATIONS = [-1.645, -0.674, 0, 0.674, 1.645] as const;

interface Between {
  readonly before: TrackKnot;
  readonly after: TrackKnot;
  readonly at: Instant;
}

/** A place of the way where it stands from `at` until `leavesAt`: that of a report, or of a hidden night. */
interface Stop {
  readonly at: Instant;
  readonly leavesAt: Instant;
  readonly isTimed: boolean;
  /** For each of the five chances. */
  readonly walkedKm: readonly number[];
}

/**
 * Between two reports of different places: at night where `Track.nights` has it, by day on the way from the one night to
 * the next, each of the five chances by itself. The hours at which people leave and arrive are open where no report
 * states them. O(log n).
 */
export function bandBetween(track: Track, moment: Between): Bands {
  const { before, after, at } = moment;
  const { from, to } = findStops(track, moment);
  const shares = findWalkedShares({ from, to, zone: track.timeZone }, at);
  const within = (km: number) => Math.min(after.walkedKm, Math.max(before.walkedKm, km));
  const kmOf = walkChances({ from, to, shares }).map(within);
  const accuracyKm = before.accuracyKm + (after.accuracyKm - before.accuracyKm) * shares.usual;
  const reach = ({ low, high, km }: { readonly low: number; readonly high: number; readonly km: number }) => ({
    low: Math.max(0, getItem(kmOf, low) - km),
    high: getItem(kmOf, high) + km,
  });
  return {
    kind: 'estimated',
    medianKm: getItem(kmOf, 2),
    band50: reach({ low: 1, high: 3, km: accuracyKm * HALF_OF_ACCURACY }),
    band90: reach({ low: 0, high: 4, km: accuracyKm }),
  };
}

function findStops({ nights }: Track, { before, after, at }: Between): { readonly from: Stop; readonly to: Stop } {
  const index = findLastIndexAt(nights, at);
  const night = nights[index];
  const next = nights[index + 1];
  return {
    from: night && night.at > before.at ? { ...night, isTimed: false } : stopAt(before),
    to: next && next.at < after.at ? { ...next, isTimed: false } : stopAt(after),
  };
}

function stopAt({ at, leavesAt, isTimed, walkedKm }: TrackKnot): Stop {
  return { at, leavesAt, isTimed, walkedKm: DEVIATIONS.map(() => walkedKm) };
}

function walkChances(march: {
  readonly from: Stop;
  readonly to: Stop;
  readonly shares: WalkedShares;
}): readonly number[] {
  const { from, to, shares } = march;
  const { late, usual, early } = shares;
  const shareOf = [late, (late + usual) / 2, usual, (usual + early) / 2, early];
  const bridge = to.at - from.leavesAt > LONGEST_DAY_MS ? BRIDGE.ofLongGap : BRIDGE.ofDay;
  const medianKm = getItem(to.walkedKm, 2) - getItem(from.walkedKm, 2);
  const deviationKm = bridge * Math.sqrt(usual * (1 - usual)) * medianKm;
  return shareOf.map((share, chance) => {
    const fromKm = getItem(from.walkedKm, chance);
    const km = (getItem(to.walkedKm, chance) - fromKm) * share;
    return fromKm + km + getItem(DEVIATIONS, chance) * deviationKm;
  });
}
