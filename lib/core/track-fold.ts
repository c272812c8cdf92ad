import { type Explanation, explainSighting, type MatchState } from './match.ts';
import { compareVerdicts } from './match-verdict.ts';
import type { Roads } from './road-point.ts';
import { addDays, type Instant, type LocalDate } from './time.ts';
import type { SetAsideCode } from './track.ts';
import type { TrackDay } from './track-day.ts';
import { openPage, type TrackPage } from './track-page.ts';
import { openReturns } from './track-return.ts';
import type { Sighting } from './track-sighting.ts';
import { SAME_PLACE_KM, type TrackState } from './track-state.ts';

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

/** A sighting that did not see the body, and since when that is held true. */
export interface Astray {
  readonly sighting: Sighting;
  readonly since: Instant;
}

export interface FoldedTrack {
  /** After all sightings; null: there is none. */
  readonly state: TrackState | null;
  readonly days: ReadonlyMap<LocalDate, TrackDay>;
  readonly changes: readonly TailChange[];
  readonly tallies: readonly ReportTally[];
  readonly rejected: readonly { readonly sighting: Sighting; readonly code: SetAsideCode }[];
  readonly astray: readonly Astray[];
  /** Those held to be astray when they came, also when they were not later. */
  readonly doubted: ReadonlySet<Sighting>;
  /** What is held true of each sighting; null: there is none. */
  readonly explanation: Explanation | null;
}

/** A track being told, instant by instant. */
export interface Fold {
  /** Tells all usable sightings of one instant, later than all told before. */
  readonly tell: (round: readonly Sighting[]) => void;
  readonly read: () => FoldedTrack;
}

/**
 * Tells the story of a caravan instant by instant: what was held true after each, from all sightings up to it and from
 * nothing later. What the numbers of a moment rest on is so known by construction.
 * `sightings` ascend by `at`. Costs some 15 µs an instant, a few routes more where it changes what is held true.
 */
export function foldTrack(sightings: readonly Sighting[], roads: Roads): FoldedTrack {
  const fold = openFold(roads);
  for (const round of groupByInstant(sightings)) fold.tell(round);
  return fold.read();
}

/**
 * Opens a track to be told. Of each round those sightings count that saw the body, by the likeliest explanation of all
 * sightings so far; where a round makes another one likelier, the days since the two part are told anew.
 */
export function openFold(roads: Roads): Fold {
  const days = new Map<LocalDate, TrackDay>();
  const rounds = new Map<LocalDate, (readonly Sighting[])[]>();
  const changes: TailChange[] = [];
  const tallies: ReportTally[] = [];
  const astray = new Map<Sighting, Instant>();
  const doubted = new Set<Sighting>();
  const returns = openReturns(roads);
  let match: MatchState | null = null;
  let page: TrackPage | null = null;
  let state: TrackState | null = null;
  let count = 0;
  let dissolutions = 0;
  const sawBody = (sighting: Sighting) => !astray.has(sighting);

  return {
    tell: (round) => {
      const [first] = round;
      if (!first) return;
      if (page?.today.date !== first.date) page = openPage({ date: first.date, state, days, roads });
      const held: Explanation | null = match?.held ?? null;
      const passed = returns.letPass(round, { known: page.settleYesterday(), isDissolving: dissolutions > 0 });
      for (const sighting of passed) match = explainSighting(match, sighting, roads);
      keepRound(rounds, first.date, passed);
      const revised = judge(held, first.at);
      if (revised === undefined) {
        const used = passed.filter(sawBody);
        page.today.add(used);
        if (used.length > 0) days.set(first.date, page.today);
      } else page = retell(revised);
      state = page.settleToday();
      // The departures of a date decide the evening before it.
      const from = revised === undefined ? page.yesterday.date : addDays(revised, -1);
      if (changes.at(-1)?.state !== state) changes.push({ at: first.at, from, state });
      noteTally(first.at, passed.filter(sawBody));
    },
    read: () => ({
      state,
      days,
      changes,
      tallies,
      rejected: returns.rejected,
      astray: [...astray].map(([sighting, since]) => ({ sighting, since })),
      doubted,
      explanation: match?.held ?? null,
    }),
  };

  /** Takes the newest verdicts over. Gives the first date whose sightings are judged otherwise now, if there is one. */
  function judge(held: Explanation | null, at: Instant): LocalDate | undefined {
    if (!match || match.held === held) return undefined;
    const { fresh, revised } = compareVerdicts(held, match.held);
    for (const { sighting, point } of fresh) {
      if (point) take(sighting, 1);
      else {
        astray.set(sighting, at);
        doubted.add(sighting);
      }
    }
    for (const { sighting, point } of revised) {
      take(sighting, point ? 1 : -1);
      if (point) astray.delete(sighting);
      else astray.set(sighting, at);
    }
    return revised.map(({ sighting }) => sighting.date).sort()[0];
  }

  function take({ ids, kind }: Sighting, sign: 1 | -1): void {
    count += sign * ids.length;
    if (kind === 'dissolved') dissolutions += sign;
  }

  function noteTally(at: Instant, used: readonly Sighting[]): void {
    const last = tallies.at(-1);
    const newest = (state && findNewest({ used, state, roads })) ?? last?.newest;
    if (newest && (used.length > 0 || count !== last?.count)) tallies.push({ at, count, newest });
  }

  /** Tells the days from a date to the newest anew, from the sightings that are held to have seen the body now. */
  function retell(from: LocalDate): TrackPage {
    let told: TrackPage | null = null;
    let before = state;
    for (const [date, ofDay] of rounds) {
      if (date < from) continue;
      days.delete(date);
      told = openPage({ date, state: before, days, roads });
      const used = ofDay.map((round) => round.filter(sawBody)).filter((round) => round.length > 0);
      for (const round of used) told.today.add(round);
      if (used.length > 0) days.set(date, told.today);
      before = told.settleToday();
    }
    if (!told) throw new Error(`No day from ${from} on has been told: there is nothing to tell anew.`);
    return told;
  }
}

function keepRound(rounds: Map<LocalDate, (readonly Sighting[])[]>, date: LocalDate, round: readonly Sighting[]): void {
  const ofDay = rounds.get(date);
  if (ofDay) ofDay.push(round);
  else rounds.set(date, [round]);
}

/** Of the reports of one instant one that agrees with where the caravan was, else the first. */
function findNewest(round: {
  readonly used: readonly Sighting[];
  readonly state: TrackState;
  readonly roads: Roads;
}): Sighting | undefined {
  const { used, state, roads } = round;
  const standing = state.standing?.point;
  const agrees = ({ point }: Sighting) => standing && roads.measure(standing, point) <= SAME_PLACE_KM;
  return used.find(agrees) ?? used[0];
}

function* groupByInstant(sightings: readonly Sighting[]): Generator<readonly Sighting[]> {
  let round: Sighting[] = [];
  for (const sighting of sightings) {
    if (round[0] && round[0].at !== sighting.at) {
      yield round;
      round = [];
    }
    round.push(sighting);
  }
  if (round.length > 0) yield round;
}
