import type { Explanation, MatchState } from './match.ts';
import type { Instant, LocalDate } from './time.ts';
import type { TrackDay } from './track-day.ts';
import type { ContradictedOn } from './track-set-aside.ts';
import type { Sighting } from './track-sighting.ts';
import type { TrackState } from './track-state.ts';

/** What was held true from an instant on, until the next change. */
export interface TailChange {
  readonly at: Instant;
  /** Evenings before this date are as in the end. */
  readonly from: LocalDate;
  readonly state: TrackState;
}

/** How many usable reports there are by an instant, and the facts that stand for the newest of them. */
export interface ReportTally {
  readonly at: Instant;
  readonly count: number;
  readonly newest: Sighting;
}

/** All that has been told of a caravan up to some date. Grows; a copy stays as it is. */
export interface Story {
  /** What is held true after all sightings so far; null: there is none. */
  state: TrackState | null;
  match: MatchState | null;
  /** Usable reports so far, and how many facts among them tell of an end. */
  count: number;
  dissolutions: number;
  readonly days: Map<LocalDate, TrackDay>;
  /** The sightings of each date, an instant each, also those that went astray. */
  readonly rounds: Map<LocalDate, (readonly Sighting[])[]>;
  readonly changes: TailChange[];
  readonly tallies: ReportTally[];
  /** Buses back. */
  readonly returned: Sighting[];
  /** Sightings that did not see the body, and since when that is held true. */
  readonly astray: Map<Sighting, Instant>;
  /** Sightings that are held to have been on another road than the nearest, as they count. */
  readonly moved: Map<Sighting, Sighting>;
  /** Those held to be astray when they came, also when they were not later. */
  readonly doubted: Set<Sighting>;
  /** What others of its day contradict, kept by what is held true of its date; shared by all copies. */
  readonly contradicted: WeakMap<TrackState, ContradictedOn>;
}

export function beginStory(): Story {
  return {
    state: null,
    match: null,
    count: 0,
    dissolutions: 0,
    days: new Map(),
    rounds: new Map(),
    changes: [],
    tallies: [],
    returned: [],
    astray: new Map(),
    moved: new Map(),
    doubted: new Set(),
    contradicted: new WeakMap(),
  };
}

/** Copies a story between two dates: what is told later changes nothing in the copy. Costs a pass over its instants. */
export function copyStory(story: Story): Story {
  return {
    ...story,
    days: new Map(story.days),
    rounds: new Map(story.rounds),
    changes: [...story.changes],
    tallies: [...story.tallies],
    returned: [...story.returned],
    astray: new Map(story.astray),
    moved: new Map(story.moved),
    doubted: new Set(story.doubted),
  };
}

/** What is held true of each sighting; null: there is none. */
export function readExplanation({ match }: Story): Explanation | null {
  return match?.held ?? null;
}
