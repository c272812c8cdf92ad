import type { Roads } from './road-point.ts';
import type { LocalDate } from './time.ts';
import { tellDate } from './track-fold.ts';
import type { Sighting } from './track-sighting.ts';
import { beginStory, copyStory, type Story } from './track-story.ts';

/** The usable sightings of a date. */
export interface DateTold {
  readonly date: LocalDate;
  /** By (at, name). */
  readonly sightings: readonly Sighting[];
  /** Changes with every report that comes to or goes from the date. */
  readonly version: number;
}

/** Tells stories of the same caravan, each of more or other reports than the one before. */
export interface KeptStory {
  /** Tells all dates, ascending. What it gives is not to be changed. */
  readonly tell: (dates: readonly DateTold[]) => Story;
}

interface Checkpoint {
  /** How many dates it tells. */
  readonly length: number;
  readonly story: Story;
}

/** So many of the newest dates are told anew without those before them: nearly all reports come within days. */
const DATES_KEPT = 4;

/**
 * Keeps what was told of the dates before the newest, so that one more report costs what its date and those after it
 * cost, not all. A report of an older date costs a whole telling.
 */
export function keepStory(roads: Roads): KeptStory {
  let told: readonly DateTold[] = [];
  let checkpoints: readonly Checkpoint[] = [];
  return {
    tell: (dates) => {
      const same = countSame(told, dates);
      const kept = checkpoints.filter(({ length }) => length <= same);
      const from = kept.at(-1) ?? { length: 0, story: beginStory() };
      const story = copyStory(from.story);
      const added: Checkpoint[] = [];
      for (const [index, { date, sightings }] of dates.entries()) {
        if (index < from.length) continue;
        if (index > from.length && index > dates.length - DATES_KEPT)
          added.push({ length: index, story: copyStory(story) });
        tellDate(story, { date, sightings, roads });
      }
      told = dates;
      checkpoints = [...kept, ...added, { length: dates.length, story }].slice(-DATES_KEPT - 1);
      return story;
    },
  };
}

function countSame(told: readonly DateTold[], dates: readonly DateTold[]): number {
  const first = dates.findIndex(({ date, version }, index) => {
    const before = told[index];
    return before?.date !== date || before.version !== version;
  });
  return first < 0 ? dates.length : first;
}
