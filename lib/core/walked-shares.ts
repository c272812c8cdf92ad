import { type Instant, instantOfMs } from './time.ts';
import { measureWalkingMs, WALKING_HOURS, type WalkingHours } from './walking-clock.ts';

/** Where no report states the hour people leave between 03:00 and 06:00 and arrive between 12:00 and 18:00. */
const EARLY_HOURS: WalkingHours = { from: 3, to: 12 };
const LATE_HOURS: WalkingHours = { from: 6, to: 18 };

/** What share of a march is over at a moment, 0 to 1: if it went late, at the usual hours, early. They ascend. */
export interface WalkedShares {
  readonly late: number;
  readonly usual: number;
  readonly early: number;
}

/** From one stop to the next, each with its hours. */
export interface March {
  readonly from: StopHours;
  readonly to: StopHours;
  /** IANA zone. */
  readonly zone: string;
}

interface StopHours {
  readonly at: Instant;
  readonly leavesAt: Instant;
  /** Its hour is stated, not guessed from the kind of report. */
  readonly isTimed: boolean;
}

/** Tells what share of a march is over at a moment by the walking time gone; where none goes by, by time. */
export function findWalkedShares(march: March, at: Instant): WalkedShares {
  const shareBy = (hours: WalkingHours) => findShare({ ...march, at, hours });
  const usual = shareBy(WALKING_HOURS);
  return {
    late: march.from.isTimed ? usual : Math.min(usual, shareBy(LATE_HOURS)),
    usual,
    early: march.to.isTimed ? usual : Math.max(usual, shareBy(EARLY_HOURS)),
  };
}

function findShare(moment: March & { readonly at: Instant; readonly hours: WalkingHours }): number {
  const { from, to, zone, at, hours } = moment;
  const leaves = instantOfMs(Math.min(from.leavesAt, to.at));
  if (at <= leaves) return 0;
  if (at >= to.at) return 1;
  const whole = measureWalkingMs({ from: leaves, to: to.at, zone, hours });
  const gone = measureWalkingMs({ from: leaves, to: at, zone, hours });
  return whole > 0 ? gone / whole : (at - leaves) / (to.at - leaves);
}
