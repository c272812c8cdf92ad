import { DAY_MS, type Instant } from '../core/time.ts';

/** So long after the last report known then a reader can go on to the day of the knowledge: to see the silence grow. */
const SILENCE_DAYS = 14;

/**
 * The last moment that a page lets a reader go to. With earlier knowledge the caravan was not over: moments are reached
 * up to the knowledge time, at which its last report may have been days old.
 *
 * @param newest the newest moment of what was known
 * @param asOf the knowledge time that was asked for; null: today
 */
export function findLastMoment({ newest, asOf }: { readonly newest: Instant; readonly asOf: Instant | null }): Instant {
  return asOf !== null && asOf > newest && asOf < newest + SILENCE_DAYS * DAY_MS ? asOf : newest;
}
