import type { TrackInput } from './crossing-roads.ts';
import { finishTrack } from './finish-track.ts';
import type { PublicReport } from './publication.ts';
import type { Group } from './report.ts';
import { readRoads } from './road-point.ts';
import { type LocalDate, localDateOf } from './time.ts';
import type { Track } from './track.ts';
import { type OpenSightings, openSightings, type Sightings } from './track-sighting.ts';

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
  const { caravan, network } = input;
  const roads = readRoads(network);
  const days = new Map<LocalDate, OpenSightings>();
  const findDay = (date: LocalDate) => {
    const known = days.get(date);
    if (known) return known;
    const fresh = openSightings({ date, caravan, roads });
    days.set(date, fresh);
    return fresh;
  };
  return {
    add: (report) => findDay(localDateOf(report.fixAt, caravan.timeZone)).add(report),
    forget: (date) => days.delete(date),
    *build() {
      const seen = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day.read());
      yield;
      return finishTrack(input, { roads, seen: joinDays(seen) });
    },
  };
}

/** The sightings of all days, which ascend. */
function joinDays(days: readonly Sightings[]): Sightings {
  const groups = new Set(days.flatMap(({ parts }) => [...parts.keys()]));
  const listPart = (group: Group) => days.flatMap(({ parts }) => parts.get(group) ?? []);
  return {
    used: days.flatMap(({ used }) => used),
    setAside: days.flatMap(({ setAside }) => setAside),
    parts: new Map([...groups].sort().map((group) => [group, listPart(group)])),
    counts: days.flatMap(({ counts }) => counts),
  };
}
