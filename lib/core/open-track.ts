import type { TrackInput } from './crossing-roads.ts';
import { finishTrack, openTools } from './finish-track.ts';
import { type DateTold, keepStory } from './keep-story.ts';
import type { PublicReport } from './publication.ts';
import { type LocalDate, localDateOf } from './time.ts';
import type { Track } from './track.ts';
import { type OpenSightings, openSightings } from './track-sighting.ts';

/** A track whose reports come and go. Whatever their order, the same reports give the same track. */
export interface OpenTrack {
  readonly add: (report: PublicReport) => void;
  /** Forgets all reports of a local date: when one of them was taken back, the others are added again. */
  readonly forget: (date: LocalDate) => void;
  /** The track of the reports so far, in steps of some milliseconds, so that others have their turn between them. */
  readonly build: () => Generator<undefined, Track>;
}

/** Opens a track without reports. Memory: see {@link openSightings}. */
export function openTrack(input: Omit<TrackInput, 'reports'>): OpenTrack {
  const { caravan } = input;
  const tools = openTools(input);
  const { roads } = tools;
  const kept = keepStory(roads);
  const days = new Map<LocalDate, OpenDate>();
  let changes = 0;
  return {
    add: (report) => {
      const date = localDateOf(report.fixAt, caravan.timeZone);
      const day = days.get(date) ?? { date, version: 0, sightings: openSightings({ date, caravan, roads }) };
      day.sightings.add(report);
      day.version = ++changes;
      days.set(date, day);
    },
    forget: (date) => days.delete(date),
    *build() {
      const ascending = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
      const seen = ascending.map(({ sightings }) => sightings.read());
      yield;
      const dates = ascending.map(({ date, version }, index) => ({
        date,
        version,
        sightings: seen[index]?.used ?? [],
      }));
      const story = yield* kept.tell(dates.filter(({ sightings }) => sightings.length > 0));
      yield;
      return finishTrack(input, { seen, story, tools });
    },
  };
}

interface OpenDate extends Pick<DateTold, 'date'> {
  /** No two states of any date have the same. */
  version: number;
  readonly sightings: OpenSightings;
}
