import type { TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { LocalDate } from './time.ts';
import { type DayPlace, describePlace, type PlaceTold } from './track-place.ts';
import { openPolls, type Polls } from './track-poll.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';

/** What is known of one local date so far. Grows instant by instant; every question is answered from what was added. */
export interface TrackDay extends Pick<Polls, 'choose' | 'chooseByHour'> {
  readonly date: LocalDate;
  /** Adds all sightings of one instant, in order of time. */
  readonly add: (round: readonly Sighting[]) => void;
  readonly isReported: () => boolean;
  /** How many sightings of a class were added. */
  readonly count: (of: SightingClass) => number;
  /** By place, each in order of time. */
  readonly places: ReadonlyMap<string, DayPlace>;
  /** The first departure from each place, ascending by time. */
  readonly departures: readonly Sighting[];
  /** What its reports of a class say together of a place. */
  readonly describe: (of: SightingClass, point: RoadPoint) => PlaceTold;
  /** How people went, by the day's stay and passing reports; `mixed` when two are named equally often. */
  readonly findMode: () => TravelMode | null;
}

/** Opens a day without reports. */
export function openDay(date: LocalDate, roads: Roads): TrackDay {
  const { cast, choose, chooseByHour } = openPolls(roads);
  const departures: Sighting[] = [];
  const places = new Map<string, { point: RoadPoint; sightings: Sighting[] }>();
  const modes = new Map<TravelMode, number>();
  const total = { departure: 0, passing: 0, stay: 0 };
  const described = new Map<string, PlaceTold>();
  const place = (sighting: Sighting) => {
    const { key } = sighting.point;
    const named = places.get(key) ?? { point: sighting.point, sightings: [] };
    named.sightings.push(sighting);
    places.set(key, named);
    const isFirst = departures.every(({ point }) => point.key !== key);
    if (sighting.class === 'departure' && isFirst) departures.push(sighting);
  };
  return {
    date,
    places,
    departures,
    choose,
    chooseByHour,
    count: (of) => total[of],
    isReported: () => places.size > 0,
    findMode: () => pickMode(modes),
    describe: (of, point) => {
      const name = `${of} ${point.key}`;
      const known = described.get(name) ?? describePlace({ places, of, point, roads });
      described.set(name, known);
      return known;
    },
    add: (round) => {
      described.clear();
      cast(round);
      for (const sighting of round) {
        place(sighting);
        total[sighting.class] += 1;
        countMode(modes, sighting);
      }
    },
  };
}

function countMode(modes: Map<TravelMode, number>, { class: of, mode, ids }: Sighting): void {
  if (of === 'departure' || mode === null) return;
  modes.set(mode, (modes.get(mode) ?? 0) + ids.length);
}

function pickMode(modes: ReadonlyMap<TravelMode, number>): TravelMode | null {
  const most = Math.max(...modes.values());
  const named = [...modes].filter(([, count]) => count === most).map(([mode]) => mode);
  return named.length > 1 ? 'mixed' : (named[0] ?? null);
}
