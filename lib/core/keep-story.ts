import type { Roads } from './road-point.ts';
import type { LocalDate } from './time.ts';
import { type DateTelling, tellDate } from './track-fold.ts';
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
  /** Tells all dates, ascending, in turns with others. What it gives holds until the next telling. */
  readonly tell: (dates: readonly DateTold[]) => Generator<undefined, Story>;
}

interface Checkpoint {
  /** How many dates it tells. */
  readonly length: number;
  readonly story: Story;
}

/** The newest date, of which more may come. */
interface OpenDate {
  readonly tell: DateTelling;
  readonly story: Story;
  /** Its sightings told so far, each with the number of its reports then. */
  readonly told: readonly { readonly sighting: Sighting; readonly reports: number }[];
}

/** So many of the newest dates are told anew without those before them: nearly all reports come within days. */
const DATES_KEPT = 4;

/**
 * Keeps what was told of the dates before the newest, so that one more report costs what its date and those after it
 * cost, not all; and nearly nothing when it is the newest of all. A report of an older date costs a whole telling.
 */
export function keepStory(roads: Roads): KeptStory {
  let told: readonly DateTold[] = [];
  let checkpoints: readonly Checkpoint[] = [];
  let open: OpenDate | undefined;

  function* tellAnew(dates: readonly DateTold[], same: number): Generator<undefined, Story> {
    const kept = checkpoints.filter(({ length }) => length <= same);
    const from = kept.at(-1) ?? { length: 0, story: beginStory() };
    const story = copyStory(from.story);
    const added: Checkpoint[] = [];
    for (const [index, { date, sightings }] of dates.entries()) {
      if (index < from.length) continue;
      if (index > from.length && index > dates.length - DATES_KEPT)
        added.push({ length: index, story: copyStory(story) });
      const tell = tellDate(story, { date, roads });
      yield* tell(sightings);
      if (index === dates.length - 1) open = { tell, story, told: sightings.map(noteTold) };
    }
    checkpoints = [...kept, ...added].slice(-DATES_KEPT - 1);
    return story;
  }

  return {
    *tell(dates) {
      const same = countSame(told, dates);
      const later =
        same === dates.length - 1 && told.length === dates.length ? listLater(open, dates.at(-1)) : undefined;
      const isSame = same === dates.length && told.length === dates.length;
      // Left as it is when new dates follow: they are told on top of it.
      if (open && same === told.length && dates.length > same)
        checkpoints = [...checkpoints, { length: same, story: open.story }];
      // Half told it is of no use: it is taken again only once it was told to its end.
      const last = open;
      open = undefined;
      told = [];
      let story: Story;
      if (last && (later || isSame)) {
        yield* last.tell(later ?? []);
        story = last.story;
        // What is held true can be the same object, and yet there is more that contradicts it.
        if (story.state && later && later.length > 0) story.contradicted.delete(story.state);
        open = { ...last, told: [...last.told, ...(later ?? []).map(noteTold)] };
      } else story = yield* tellAnew(dates, same);
      told = dates;
      return story;
    },
  };
}

function noteTold(sighting: Sighting): OpenDate['told'][number] {
  return { sighting, reports: sighting.ids.length };
}

/** The sightings of the newest date after those told; undefined: what was told is not as it was. */
function listLater(open: OpenDate | undefined, newest: DateTold | undefined): readonly Sighting[] | undefined {
  if (!open || !newest) return undefined;
  const { told } = open;
  const isAsTold = told.every(
    ({ sighting, reports }, index) => newest.sightings[index] === sighting && sighting.ids.length === reports,
  );
  const later = newest.sightings.slice(told.length);
  const [first] = later;
  const isLater = first === undefined || first.at > (told.at(-1)?.sighting.at ?? Number.NEGATIVE_INFINITY);
  return isAsTold && isLater ? later : undefined;
}

function countSame(told: readonly DateTold[], dates: readonly DateTold[]): number {
  const first = dates.findIndex(({ date, version }, index) => {
    const before = told[index];
    return before?.date !== date || before.version !== version;
  });
  return first < 0 ? dates.length : first;
}
