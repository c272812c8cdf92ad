import type { CaravanEvent } from '../../core/caravan.ts';
import { type Instant, localDateOf } from '../../core/time.ts';
import type { PublicCaravan } from '../app.ts';

/** The events up to the local date of `at`; all when no moment is asked for. */
export function listEvents({ caravan, events }: PublicCaravan, at: Instant | undefined): readonly CaravanEvent[] {
  if (at === undefined) return events;
  const date = localDateOf(at, caravan.timeZone);
  return events.filter((event) => event.on <= date);
}
