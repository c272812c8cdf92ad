import { measureKm } from './geodesy.ts';
import type { Position } from './position.ts';
import { daysBetween, type LocalDate } from './time.ts';

/** What two caravans are compared by: when they began, and where each slept on which date. */
export interface CaravanTrace {
  readonly startedOn: LocalDate;
  readonly evenings: readonly { readonly date: LocalDate; readonly position: Position }[];
}

/** Two newspapers can differ by a day in when a caravan set out. */
const START_SLACK_DAYS = 1;
/** A town is good to 3 km: two sources name one place by points this near to each other. */
const SAME_TOWN_KM = 6;
/** Two caravans that walk one road on the same days sleep in different towns; a copy agrees but where it was altered. */
const SAME_SHARE = 0.6;
/** A copy from which many days were left out still has this much of the shorter one's evenings. */
const SHARED_SHARE = 0.5;

/**
 * Tells whether two caravans are one, entered twice under different slugs: begun within a day of each other and asleep
 * in the same towns on most of the dates that both tell of. Nothing else is compared, so it holds when days were left
 * out of one. Without a date in common they are two. O(evenings).
 */
export function isSameCaravan(a: CaravanTrace, b: CaravanTrace): boolean {
  if (Math.abs(daysBetween(a.startedOn, b.startedOn)) > START_SLACK_DAYS) return false;
  const positionOn = new Map(b.evenings.map(({ date, position }) => [date, position]));
  let shared = 0;
  let same = 0;
  for (const { date, position } of a.evenings) {
    const other = positionOn.get(date);
    if (!other) continue;
    shared += 1;
    if (measureKm(position, other) <= SAME_TOWN_KM) same += 1;
  }
  const shorter = Math.min(a.evenings.length, b.evenings.length);
  return shared > 0 && shared >= SHARED_SHARE * shorter && same >= SAME_SHARE * shared;
}
