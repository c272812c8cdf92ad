import type { PeopleCount } from './track.ts';
import type { Sighting } from './track-sighting.ts';

/** Of a date that names more counts than this the first ones are kept, and the extremes. */
const MOST_A_DAY = 24;

/** The counts of people of one date, as its reports come. */
export interface DateCounts {
  readonly add: (count: PeopleCount, sighting: Sighting) => void;
  /**
   * Lists them, ascending, but those of some sightings. The same number by the same source is told once; beyond 24 the
   * smallest, the largest and the first are kept. Costs nothing when nothing has changed since the last time.
   */
  readonly list: (without: ReadonlySet<Sighting>) => readonly PeopleCount[];
}

export function openCounts(): DateCounts {
  const counts: Counted[] = [];
  let last:
    | { readonly total: number; readonly left: readonly Counted[]; readonly list: readonly PeopleCount[] }
    | undefined;
  return {
    add: (count, sighting) => counts.push({ count, sighting }),
    list: (without) => {
      const left = without.size === 0 ? counts : counts.filter(({ sighting }) => !without.has(sighting));
      if (last?.total !== counts.length || !areSame(last.left, left)) {
        last = { total: counts.length, left, list: thin(listDistinct(left)) };
      }
      return last.list;
    },
  };
}

interface Counted {
  readonly count: PeopleCount;
  readonly sighting: Sighting;
}

function areSame(some: readonly Counted[], others: readonly Counted[]): boolean {
  return some === others || (some.length === others.length && some.every((one, index) => one === others[index]));
}

function listDistinct(counts: readonly Counted[]): readonly PeopleCount[] {
  const byName = new Map<string, PeopleCount>();
  for (const { count } of counts) {
    const name = `${count.sourceName}\n${count.at}\n${count.low}\n${count.high}`;
    const known = byName.get(name);
    if (!known || count.reportId < known.reportId) byName.set(name, count);
  }
  return [...byName.values()].sort(compare);
}

function thin(ofDate: readonly PeopleCount[]): readonly PeopleCount[] {
  if (ofDate.length <= MOST_A_DAY) return ofDate;
  const lowest = ofDate.reduce((least, count) => (count.low < least.low ? count : least));
  const highest = ofDate.reduce((most, count) => (count.high > most.high ? count : most));
  return [...new Set([lowest, highest, ...ofDate.slice(0, MOST_A_DAY)])].sort(compare);
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
