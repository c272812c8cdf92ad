import type { Roads } from './road-point.ts';
import { addDays, type Instant, type LocalDate } from './time.ts';
import type { SetAsideCode } from './track.ts';
import { openDay, type TrackDay } from './track-day.ts';
import { openReturns } from './track-return.ts';
import type { Sighting } from './track-sighting.ts';
import {
  type DayQuestion,
  type EveningDraft,
  type KnotDraft,
  SAME_PLACE_KM,
  settleDay,
  type TrackState,
} from './track-state.ts';

/** What was held true of the last two evenings from an instant on, until the next change. */
export interface TailChange {
  readonly at: Instant;
  /** Evenings of this date and later are in `evenings`; those before are as in the end. */
  readonly from: LocalDate;
  readonly evenings: readonly EveningDraft[];
  /** On the first day: where the way was held to begin. */
  readonly begin: KnotDraft | null;
}

/** How many usable reports there are by an instant, and the facts that stand for the newest of them. */
export interface ReportTally {
  readonly at: Instant;
  readonly count: number;
  readonly newest: Sighting;
}

export interface FoldedTrack {
  /** After all sightings; null: there is none. */
  readonly state: TrackState | null;
  readonly days: ReadonlyMap<LocalDate, TrackDay>;
  readonly changes: readonly TailChange[];
  readonly tallies: readonly ReportTally[];
  readonly rejected: readonly { readonly sighting: Sighting; readonly code: SetAsideCode }[];
}

/** The date being told and the one before it, which this morning's departures can still change. */
interface Now {
  readonly before: TrackState | null;
  readonly yesterday: TrackDay;
  readonly today: TrackDay;
  readonly settleYesterday: Settle;
  readonly settleToday: Settle;
}

/**
 * Tells the story of a caravan instant by instant: what was held true after each, from all sightings up to it and from
 * nothing later. What the numbers of a moment rest on is so known by construction.
 * `sightings` ascend by `at`. Costs some 10 µs an instant, a few routes more where it changes what is held true.
 */
export function foldTrack(sightings: readonly Sighting[], roads: Roads): FoldedTrack {
  const days = new Map<LocalDate, TrackDay>();
  const changes: TailChange[] = [];
  const tallies: ReportTally[] = [];
  const returns = openReturns(roads);
  let now: Now | null = null;
  let state: TrackState | null = null;
  let count = 0;
  for (const round of groupByInstant(sightings)) {
    const [first] = round;
    if (!first) continue;
    if (now?.today.date !== first.date) now = turnPage({ now, state, date: first.date, roads });
    const used = returns.letPass(
      round,
      now.settleYesterday({ before: now.before, day: now.yesterday, nextDay: now.today, roads }),
    );
    now.today.add(used);
    if (used.length > 0) days.set(first.date, now.today);
    const yesterday = now.settleYesterday({ before: now.before, day: now.yesterday, nextDay: now.today, roads });
    state = now.settleToday({ before: yesterday, day: now.today, nextDay: null, roads });
    const begin = now.before ? null : (yesterday.knots[0] ?? state.knots[0] ?? null);
    noteChange(changes, { at: first.at, from: now.yesterday.date, evenings: listEvenings(yesterday, state), begin });
    const newest = findNewest({ used, state, roads });
    count += used.reduce((sum, { ids }) => sum + ids.length, 0);
    if (newest) tallies.push({ at: first.at, count, newest });
  }
  return { state, days, changes, tallies, rejected: returns.rejected };
}

function turnPage(page: {
  readonly now: Now | null;
  readonly state: TrackState | null;
  readonly date: LocalDate;
  readonly roads: Roads;
}): Now {
  const { now, state, date, roads } = page;
  const eve = addDays(date, -1);
  const follows = now?.today.date === eve;
  return {
    before: follows ? (state?.before ?? null) : state,
    yesterday: follows ? now.today : openDay(eve, roads),
    today: openDay(date, roads),
    settleYesterday: rememberSettled(),
    settleToday: rememberSettled(),
  };
}

type Settle = (question: DayQuestion) => TrackState;

/** Settles a day anew only when what it is decided from has changed: most reports confirm what is known. */
function rememberSettled(): Settle {
  let last: { readonly sign: string; readonly before: TrackState | null; readonly state: TrackState } | undefined;
  return (question) => {
    const sign = signOf(question);
    if (last?.sign === sign && last.before === question.before) return last.state;
    const state = settleDay(question);
    last = { sign, before: question.before, state };
    return state;
  };
}

function signOf({ before, day, nextDay }: DayQuestion): string {
  const from = before?.lastEvening?.point ?? null;
  const choices = [
    day.choose('stay', from),
    day.choose('passing', from),
    nextDay?.choose('departure', from),
    ...day.chooseByHour(from),
  ];
  const places = choices.map((choice) => (choice ? `${choice.point.key}@${choice.at}` : '-'));
  return [...places, day.findMode(), day.departures.length, day.isReported()].join(' ');
}

function listEvenings(yesterday: TrackState, today: TrackState): readonly EveningDraft[] {
  return [yesterday.evening, today.evening].filter((evening) => evening !== null);
}

function noteChange(changes: TailChange[], change: TailChange): void {
  const last = changes.at(-1);
  const isSame =
    last?.from === change.from &&
    last.begin?.point.key === change.begin?.point.key &&
    last.evenings.length === change.evenings.length &&
    last.evenings.every((evening, index) => evening === change.evenings[index]);
  if (!isSame) changes.push(change);
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
