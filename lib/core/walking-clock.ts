import { DAY_MS, HOUR_MS, type Instant } from './time.ts';
import { zoneOffsetMs } from './zone-offset.ts';

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
  return walkedBy(to, zone, hours) - walkedBy(from, zone, hours);
}

/** Walking time since 1970, all of it by the clock on the wall: without dates, which cost more than the rest. */
function walkedBy(at: Instant, zone: string, { from, to }: WalkingHours): number {
  const clockMs = at + zoneOffsetMs(at, zone);
  const day = Math.floor(clockMs / DAY_MS);
  const ofDay = clockMs - day * DAY_MS - from * HOUR_MS;
  const wholeMs = (to - from) * HOUR_MS;
  return day * wholeMs + Math.min(wholeMs, Math.max(0, ofDay));
}
