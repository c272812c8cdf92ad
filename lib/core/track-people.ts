import { localDateOf } from './time.ts';
import type { PeopleCount } from './track.ts';
import type { Sighting } from './track-sighting.ts';

/** Of a date that names more counts than this the first ones are kept, and the extremes. */
const MOST_A_DAY = 24;

/**
 * Lists the counts of people, ascending: those of the usable reports. The same number by
 * the same source on the same date is told once. Beyond 24 a date the smallest, the largest and the first are kept.
 */
export function listPeopleCounts(input: {
  readonly counts: readonly { readonly count: PeopleCount; readonly sighting: Sighting }[];
  /** Sightings of which no count is taken. */
  readonly without: ReadonlySet<Sighting>;
  readonly zone: string;
}): readonly PeopleCount[] {
  const { counts, without, zone } = input;
  const byDate = new Map<string, Map<string, PeopleCount>>();
  for (const { count, sighting } of counts) {
    if (without.has(sighting)) continue;
    const date = localDateOf(count.at, zone);
    const name = `${count.sourceName}\n${count.at}\n${count.low}\n${count.high}`;
    const ofDate = byDate.get(date) ?? new Map<string, PeopleCount>();
    byDate.set(date, ofDate);
    const known = ofDate.get(name);
    if (!known || count.reportId < known.reportId) ofDate.set(name, count);
  }
  return [...byDate.values()].flatMap((ofDate) => thin([...ofDate.values()].sort(compare))).sort(compare);
}

function thin(ofDate: readonly PeopleCount[]): readonly PeopleCount[] {
  if (ofDate.length <= MOST_A_DAY) return ofDate;
  const lowest = ofDate.reduce((least, count) => (count.low < least.low ? count : least));
  const highest = ofDate.reduce((most, count) => (count.high > most.high ? count : most));
  return [...new Set([lowest, highest, ...ofDate.slice(0, MOST_A_DAY)])];
}

function compare(a: PeopleCount, b: PeopleCount): number {
  return (
    a.at - b.at ||
    (a.sourceName < b.sourceName ? -1 : a.sourceName > b.sourceName ? 1 : 0) ||
    a.low - b.low ||
    a.high - b.high ||
    (a.reportId < b.reportId ? -1 : 1)
  );
}
