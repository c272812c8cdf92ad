import type { TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { HOUR_MS, type Instant, type LocalDate } from './time.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';
import { type Ballot, type Choice, openVote, type Vote } from './track-vote.ts';

/** What is known of one local date so far. Grows instant by instant; every question is answered from what was added. */
export interface TrackDay {
  readonly date: LocalDate;
  /** Adds all sightings of one instant, in order of time. */
  readonly add: (round: readonly Sighting[]) => void;
  readonly sightings: readonly Sighting[];
  /** The same by place, each in order of time. */
  readonly places: ReadonlyMap<string, DayPlace>;
  /** The first departure from each place, ascending by time. */
  readonly departures: readonly Sighting[];
  /** The place that the reports of a class agree on, by the lower median from the evening before. */
  readonly choose: (of: SightingClass, before: RoadPoint | null) => Choice | undefined;
  /** The same for the passing reports of each hour, ascending: at most 24, however many reports there are. */
  readonly chooseByHour: (before: RoadPoint | null) => readonly Choice[];
  /** How people went, by the day's stay and passing reports; `mixed` when two are named equally often. */
  readonly findMode: () => TravelMode | null;
}

/** A place that reports of the day name. */
export interface DayPlace {
  readonly point: RoadPoint;
  readonly sightings: readonly Sighting[];
}

type Ask = SightingClass | `hour-${number}`;

interface Round {
  readonly at: Instant;
  readonly ballots: readonly Ballot[];
}

/** Opens a day without reports. Votes are kept for each evening before, as that can still change in the morning. */
export function openDay(date: LocalDate, roads: Roads): TrackDay {
  const sightings: Sighting[] = [];
  const departures: Sighting[] = [];
  const places = new Map<string, { point: RoadPoint; sightings: Sighting[] }>();
  const rounds = new Map<Ask, Round[]>();
  const votes = new Map<string, Vote>();
  const modes = new Map<TravelMode, number>();

  const findVote = (ask: Ask, before: RoadPoint | null) => {
    const name = `${ask} ${before?.key}`;
    const known = votes.get(name);
    if (known) return known;
    const vote = openVote(before ? (point) => roads.measure(before, point) : undefined);
    for (const round of rounds.get(ask) ?? []) vote.cast(round);
    votes.set(name, vote);
    return vote;
  };
  const addRound = (ask: Ask, seen: readonly Sighting[]) => {
    const [first] = seen;
    if (!first) return;
    const round = { at: first.at, ballots: seen.map(({ point, ids }) => ({ point, count: ids.length })) };
    const earlier = rounds.get(ask);
    if (earlier) earlier.push(round);
    else rounds.set(ask, [round]);
    for (const [name, vote] of votes) if (name.startsWith(`${ask} `)) vote.cast(round);
  };

  return {
    date,
    sightings,
    places,
    departures,
    add: (round) => {
      sightings.push(...round);
      for (const of of ['departure', 'passing', 'stay'] as const) {
        addRound(
          of,
          round.filter((sighting) => sighting.class === of),
        );
      }
      const passing = round.filter((sighting) => sighting.class === 'passing');
      if (passing[0]) addRound(hourOf(passing[0].at), passing);
      for (const sighting of round) {
        countMode(modes, sighting);
        const place = places.get(sighting.point.key);
        if (place) place.sightings.push(sighting);
        else places.set(sighting.point.key, { point: sighting.point, sightings: [sighting] });
        if (sighting.class !== 'departure') continue;
        if (departures.every(({ point }) => point.key !== sighting.point.key)) departures.push(sighting);
      }
    },
    choose: (of, before) => findVote(of, before).choose(),
    chooseByHour: (before) =>
      [...rounds.keys()]
        .filter((ask) => ask.startsWith('hour-'))
        .flatMap((ask) => findVote(ask, before).choose() ?? [])
        .sort((a, b) => a.at - b.at),
    findMode: () => pickMode(modes),
  };
}

function hourOf(at: Instant): Ask {
  return `hour-${Math.floor(at / HOUR_MS)}`;
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
