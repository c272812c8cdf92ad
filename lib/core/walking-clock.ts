import { clockMsOf, daysBetween, HOUR_MS, type Instant, localDateOf } from './time.ts';

/** The hours of the local clock between which people walk: before and after it is too dark and too hot to. */
export const WALKING_HOURS = { from: 5, to: 18 } as const;

/** Walking time of a whole day, milliseconds. */
export const WALKING_MS = (WALKING_HOURS.to - WALKING_HOURS.from) * HOUR_MS;

/** Time between two instants in which people walk, 05:00 to 18:00 on the clock on the wall, milliseconds. */
export function measureWalkingMs(span: {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: string;
}): number {
  const { from, to, zone } = span;
  const days = daysBetween(localDateOf(from, zone), localDateOf(to, zone));
  return days * WALKING_MS + walkedOn(to, zone) - walkedOn(from, zone);
}

/** Walking time of the local date that is over at an instant. */
function walkedOn(at: Instant, zone: string): number {
  return Math.min(WALKING_MS, Math.max(0, clockMsOf(at, zone) - WALKING_HOURS.from * HOUR_MS));
}
