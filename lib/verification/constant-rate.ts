import { daysBetween } from '../core/time.ts';
import type { TrueCourse } from './true-course.ts';

/** The smallest sample still gives a rate. */
const PRIOR_DAYS = 0.5;
const PRIOR_RATE = 0.05;

/**
 * Estimates the chance to end within some days by one rate a day, whatever the day of the journey: ends over days
 * watched of the other caravans. What knowing the day of the journey has to beat.
 */
export function estimateConstantRate(others: readonly TrueCourse[], days: number): number {
  let watched = PRIOR_DAYS;
  let ended = PRIOR_DAYS * PRIOR_RATE;
  for (const course of others) {
    const { firstOn, lastOn, caravan } = course;
    if (firstOn === null || lastOn === null) continue;
    watched += Math.max(0, daysBetween(firstOn, caravan.endedOn ?? lastOn)) + 1;
    if (endedShort(course)) ended += 1;
  }
  return 1 - (1 - ended / watched) ** days;
}

function endedShort(course: TrueCourse): boolean {
  const { endedOn, outcome } = course.caravan;
  return endedOn !== null && outcome !== 'reached-border' && outcome !== 'unknown';
}
