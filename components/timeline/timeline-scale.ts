import { type Instant, instantOfMs } from '@/lib/core/time';

/** The drawn time, local midnight to local midnight, and the moments a reader can reach in it. */
export interface TimelineScale {
  readonly start: Instant;
  readonly end: Instant;
  /** Home: the first fix. */
  readonly first: Instant;
  /** End: the last fix; of an ongoing caravan the present. */
  readonly last: Instant;
  /** Says whether `last` is the present, which moves on. */
  readonly isGrowing: boolean;
}

/** Where an instant lies on the strip: 0 at its left end, 1 at its right end. Not clamped. */
export function fractionAt(scale: TimelineScale, instant: Instant): number {
  return (instant - scale.start) / (scale.end - scale.start);
}

/** The reachable moment at a fraction of the strip, to the whole minute. */
export function momentAtFraction(scale: TimelineScale, fraction: number): Instant {
  const instant = scale.start + fraction * (scale.end - scale.start);
  return clampMoment(scale, instantOfMs(Math.round(instant / 60_000) * 60_000));
}

/** The nearest moment that a reader can reach. */
export function clampMoment(scale: TimelineScale, moment: Instant): Instant {
  if (moment <= scale.first) return scale.first;
  return moment >= scale.last ? scale.last : moment;
}

/** CSS length of a fraction, in per cent of the strip. */
export function toPercent(fraction: number): string {
  return `${Math.round(fraction * 1e5) / 1e3}%`;
}
