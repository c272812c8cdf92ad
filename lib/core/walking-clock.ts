import { clockMsOf, daysBetween, HOUR_MS, type Instant, localDateOf } from './time.ts';

/** Hours of the local clock, the second after the first. */
export interface WalkingHours {
  readonly from: number;
  readonly to: number;
}

/** The hours of the local clock between which people walk: before and after it is too dark and too hot to. */
export const WALKING_HOURS: WalkingHours = { from: 5, to: 18 };

/** Walking time of a whole day, milliseconds. */
export const WALKING_MS = (WALKING_HOURS.to - WALKING_HOURS.from) * HOUR_MS;

/**
 * Time between two instants in which people walk, by default 05:00 to 18:00 on the clock on the wall, milliseconds. A day
 * on which the clock changes has as many walking hours as any other: it changes at night.
 */
export function measureWalkingMs(span: {
  readonly from: Instant;
  readonly to: Instant;
  /** IANA zone. */
  readonly zone: string;
  readonly hours?: WalkingHours;
}): number {
  const { from, to, zone, hours = WALKING_HOURS } = span;
  const days = daysBetween(localDateOf(from, zone), localDateOf(to, zone));
  return days * (hours.to - hours.from) * HOUR_MS + walkedOn(to, zone, hours) - walkedOn(from, zone, hours);
}

/** Walking time of the local date that is over at an instant. */
function walkedOn(at: Instant, zone: string, { from, to }: WalkingHours): number {
  return Math.min((to - from) * HOUR_MS, Math.max(0, clockMsOf(at, zone) - from * HOUR_MS));
}
