import type { Roads } from './road-point.ts';
import { addDays, type LocalDate } from './time.ts';
import { openDay, type TrackDay } from './track-day.ts';
import { type DayQuestion, settleDay, type TrackState } from './track-state.ts';

/** The date being told and the one before it, which this morning's departures can still change. */
export interface TrackPage {
  readonly before: TrackState | null;
  readonly yesterday: TrackDay;
  readonly today: TrackDay;
  /** What is held true of yesterday, by all that was added to both days so far. */
  readonly settleYesterday: () => TrackState;
  /** What is held true of today, on top of yesterday. */
  readonly settleToday: () => TrackState;
}

/** Opens the page of a date, after what is held true of earlier ones. `days`: those told so far, by date. */
export function openPage(page: {
  readonly date: LocalDate;
  readonly state: TrackState | null;
  readonly days: ReadonlyMap<LocalDate, TrackDay>;
  readonly roads: Roads;
}): TrackPage {
  const { date, days, roads } = page;
  const eve = addDays(date, -1);
  const before = findBefore(page.state, eve);
  const yesterday = days.get(eve) ?? openDay(eve, roads);
  const today = openDay(date, roads);
  const decideYesterday = rememberSettled();
  const decideToday = rememberSettled();
  const settleYesterday = () => decideYesterday({ before, day: yesterday, nextDay: today, roads });
  return {
    before,
    yesterday,
    today,
    settleYesterday,
    settleToday: () => decideToday({ before: settleYesterday(), day: today, nextDay: null, roads }),
  };
}

/** What is held true of all dates before one. */
export function findBefore(state: TrackState | null, date: LocalDate): TrackState | null {
  let before = state;
  while (before && before.date >= date) before = before.before;
  return before;
}

/** Settles a day anew only when what it is decided from has changed: most reports confirm what is known. */
function rememberSettled(): (question: DayQuestion) => TrackState {
  let last: { readonly size: number; readonly sign: string; readonly state: TrackState } | undefined;
  return (question) => {
    const size = sizeOf(question);
    const isOnSame = last?.state.before === question.before;
    if (last && isOnSame && last.size === size) return last.state;
    const sign = signOf(question);
    const state = last && isOnSame && last.sign === sign ? last.state : settleDay(question);
    last = { size, sign, state };
    return state;
  };
}

/** Grows with every sighting that can matter. */
function sizeOf({ day, nextDay }: DayQuestion): number {
  return day.count('stay') + day.count('passing') + day.count('departure') + (nextDay?.count('departure') ?? 0);
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
