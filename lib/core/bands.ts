import type { KmRange } from './distribution.ts';

/** Where the caravan is at a moment, with how well that is known: kilometres on the scale of `walkedKm`. */
export interface Bands {
  /** observed: at a reported place on that date; estimated: between two reports; extrapolated: after the last. */
  readonly kind: 'observed' | 'estimated' | 'extrapolated';
  /** The best single answer; beyond the last report that is still the last known place. Within both bands. */
  readonly medianKm: number;
  /** Half of the time it is in here, on caravans whose reports of a day were hidden. */
  readonly band50: KmRange;
  readonly band90: KmRange;
}

/** An accuracy holds nine in ten; of a normal distribution half lies within this share of it. */
export const HALF_OF_ACCURACY = 0.41;
