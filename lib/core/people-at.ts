import { findLastIndexAt } from './last-at.ts';
import type { PeopleAt } from './progress.ts';
import { addDays, type Instant, localDateOf } from './time.ts';
import type { PeopleCount, Track } from './track.ts';

/** Counts of the newest date that has one and of so many dates before it stand side by side. */
const DATES_BEFORE = 2;

/**
 * How many people, by whose counts: the newest count of each source among the newest local date with a count and the
 * two dates before it, newest first; low and high are the extremes of these. Never an average: sources differ by a
 * factor of two to three. Null: nobody has counted by then.
 */
export function peopleAt({ peopleCounts, timeZone }: Track, at: Instant): PeopleAt | null {
  const lastIndex = findLastIndexAt(peopleCounts, at);
  const last = peopleCounts[lastIndex];
  if (!last) return null;
  const since = addDays(localDateOf(last.at, timeZone), -DATES_BEFORE);
  const bySource = new Map<string, PeopleCount>();
  for (let index = lastIndex; index >= 0; index -= 1) {
    const count = peopleCounts[index];
    if (!count || localDateOf(count.at, timeZone) < since) break;
    if (!bySource.has(count.sourceName)) bySource.set(count.sourceName, count);
  }
  const counts = [...bySource.values()];
  return {
    low: Math.min(...counts.map(({ low }) => low)),
    high: Math.max(...counts.map(({ high }) => high)),
    sources: counts.map(({ reportId, sourceKind, sourceName, at: countedAt, low, high }) => ({
      reportId,
      kind: sourceKind,
      name: sourceName,
      at: countedAt,
      low,
      high,
    })),
  };
}
