import type { PeopleCount } from './track.ts';

/** Of a date that names more counts than this the first ones are kept, and the extremes. */
const MOST_A_DAY = 24;

/** The fact that a count belongs to; nothing is read of it. */
type Sighting = object;

/** The counts of people of one date, as its reports come. */
export interface DateCounts {
  readonly add: (count: PeopleCount, sighting: Sighting) => void;
  /**
   * Lists them, ascending, but those of some sightings. The same number by the same source is told once; beyond 24 the
   * smallest, the largest and the first are kept. Costs what came since the last time, unless other sightings are left
   * out than then.
   */
  readonly list: (without: readonly Sighting[]) => readonly PeopleCount[];
}

export function openCounts(): DateCounts {
  const all: Counted[] = [];
  let told = beginTelling([]);
  return {
    add: (count, sighting) => all.push({ count, sighting }),
    list: (without) => {
      if (!areSame(told.without, without)) told = beginTelling(without);
      tellOn(told, all);
      return told.list;
    },
  };
}

interface Counted {
  readonly count: PeopleCount;
  readonly sighting: Sighting;
}

/** What is told of the counts so far. */
interface Telling {
  readonly without: readonly Sighting[];
  readonly byName: Map<string, PeopleCount>;
  /** All distinct ones, ascending. */
  readonly sorted: PeopleCount[];
  list: readonly PeopleCount[];
  /** How many counts it tells. */
  length: number;
}

function beginTelling(without: readonly Sighting[]): Telling {
  return { without, byName: new Map(), sorted: [], list: [], length: 0 };
}

function tellOn(told: Telling, all: readonly Counted[]): void {
  if (told.length === all.length) return;
  const { byName, sorted } = told;
  const without = new Set(told.without);
  for (const { count, sighting } of all.slice(told.length)) {
    if (without.has(sighting)) continue;
    const name = `${count.sourceName}\n${count.at}\n${count.low}\n${count.high}`;
    const known = byName.get(name);
    if (known && known.reportId <= count.reportId) continue;
    byName.set(name, count);
    if (known) sorted[sorted.indexOf(known)] = count;
    else sorted.push(count);
  }
  // Sorted but for those at its end: one pass when these are few.
  told.list = thin(sorted.sort(compare));
  told.length = all.length;
}

function areSame(some: readonly Sighting[], others: readonly Sighting[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
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
