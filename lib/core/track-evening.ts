import type { CrossingRoads } from './crossing-roads.ts';
import { roundKm } from './crossing-roads.ts';
import type { Roads } from './road-point.ts';
import { addDays, type Instant, instantOfMs, type LocalDate } from './time.ts';
import type { EarlierView, Evening, TrackStart } from './track.ts';
import type { EveningDraft, KnotDraft, TrackState } from './track-state.ts';
import type { Story, TailChange } from './track-story.ts';

export interface Evenings {
  readonly start: TrackStart | null;
  readonly evenings: readonly Evening[];
  readonly earlierViews: readonly EarlierView[];
}

interface Tools {
  readonly roads: Roads;
  readonly crossingRoads: CrossingRoads;
}

interface Telling extends Tools {
  readonly story: Story;
}

/**
 * Lists where the body slept on each date and from when that is known, and the earlier views: what was held true of
 * the newest evenings while reports of their day were still to come.
 */
export function listEvenings({ story, roads, crossingRoads }: Telling): Evenings {
  const { state } = story;
  const changes = widen(story.changes);
  const drafts = listDrafts(state, null);
  const knownFrom = findKnownFrom(drafts, changes);
  const told = { roads, crossingRoads };
  const all = drafts.map((draft, index) => finish({ draft, at: knownFrom[index] ?? FOREVER, told }));
  return {
    ...splitStart({ all, state, told }),
    earlierViews: listEarlierViews({ told, drafts, knownFrom, changes, firstDate: state?.firstDate ?? null }),
  };
}

/** A change, with all evenings from the first date on of which something else is held true in the end. */
interface WidenedChange extends TailChange {
  readonly evenings: readonly EveningDraft[];
}

/** A day that is told anew later was held otherwise at each change before that: those begin with it. */
function widen(changes: readonly TailChange[]): readonly WidenedChange[] {
  let from: LocalDate | undefined;
  return changes
    .toReversed()
    .map((change) => {
      from = earlier(from, change.from);
      return { ...change, from, evenings: listDrafts(change.state, from) };
    })
    .reverse();
}

/**
 * The evening before the first report is where the way begins, not one on it; without departures it begins where it
 * was first seen, unless that is the first evening.
 */
function splitStart(splitting: {
  readonly all: readonly Evening[];
  readonly state: TrackState | null;
  readonly told: Tools;
}): Omit<Evenings, 'earlierViews'> {
  const { all, state, told } = splitting;
  const firstDate = state?.firstDate ?? null;
  if (!state || firstDate === null) return { start: null, evenings: [] };
  const evenings = all.filter(({ date }) => date >= firstDate);
  const before = all.find(({ date }) => date < firstDate);
  if (before) return { start: makeStart(before), evenings };
  const { begin } = state;
  const isBefore = begin !== null && (evenings[0]?.coveredKm ?? 0) > 0;
  return { start: isBefore ? makeStart(finishBegin({ begin, firstDate, told })) : null, evenings };
}

function finishBegin(one: {
  readonly begin: KnotDraft;
  readonly firstDate: LocalDate;
  readonly told: Tools;
}): TrackStart {
  const { begin, firstDate, told } = one;
  const { point, at } = begin;
  return {
    date: addDays(firstDate, -1),
    at,
    place: begin.told.describe(begin.class, point).place,
    position: point.position,
    toBorder: told.crossingRoads.toBorder(point),
  };
}

function earlier(first: LocalDate | undefined, date: LocalDate): LocalDate {
  return first === undefined || date < first ? date : first;
}

const FOREVER = instantOfMs(8.64e15);

/** The evenings of a told track from a date on, ascending; null: all. */
function listDrafts(state: TrackState | null, from: LocalDate | null): readonly EveningDraft[] {
  const drafts: EveningDraft[] = [];
  for (let at = state; at && (from === null || at.date >= from); at = at.before) {
    if (at.evening) drafts.push(at.evening);
  }
  return drafts.reverse();
}

/** From when each final evening is what is held true, for good or for the time being. */
function findKnownFrom(drafts: readonly EveningDraft[], changes: readonly WidenedChange[]): readonly Instant[] {
  const firstSeen = new Map<string, Instant>();
  for (const { at, evenings } of changes) {
    for (const evening of evenings) if (!firstSeen.has(nameOf(evening))) firstSeen.set(nameOf(evening), at);
  }
  return drafts.map((draft) => firstSeen.get(nameOf(draft)) ?? FOREVER);
}

function nameOf({ date, point, coveredKm, advanceKm, mode, isReported }: EveningDraft): string {
  return [date, point.key, roundKm(coveredKm), roundKm(advanceKm), mode, isReported].join(' ');
}

function listEarlierViews(view: {
  readonly told: Tools;
  readonly drafts: readonly EveningDraft[];
  readonly knownFrom: readonly Instant[];
  readonly changes: readonly WidenedChange[];
  readonly firstDate: LocalDate | null;
}): readonly EarlierView[] {
  const { told, drafts, knownFrom, changes, firstDate } = view;
  return changes.flatMap((change, index) => {
    const usual = drafts.filter(({ date }, at) => date >= change.from && (knownFrom[at] ?? FOREVER) <= change.at);
    const isUsual =
      usual.length === change.evenings.length &&
      usual.every((draft, at) => nameOf(draft) === nameOf(change.evenings[at] ?? draft));
    if (isUsual) return [];
    const all = change.evenings.map((draft) => finish({ draft, at: change.at, told }));
    const { start, evenings } = splitStart({ all, state: change.state, told });
    const isFirstDay = firstDate !== null && change.from < firstDate;
    const until = changes[index + 1]?.at ?? FOREVER;
    return { from: change.at, until, date: change.from, evenings, ...(isFirstDay ? { start } : {}) };
  });
}

function finish(one: { readonly draft: EveningDraft; readonly at: Instant; readonly told: Tools }): Evening {
  const { draft, at, told } = one;
  const { point, basis, date, mode, isReported } = draft;
  const of = basis === 'next-departure' ? 'departure' : basis;
  const { place, reportIds, reportTotal } = draft.told.describe(of, point);
  return {
    date,
    basis,
    at,
    place,
    position: point.position,
    coveredKm: roundKm(draft.coveredKm),
    advanceKm: roundKm(draft.advanceKm),
    mode,
    isReported,
    toBorder: told.crossingRoads.toBorder(point),
    reportIds,
    reportTotal,
  };
}

function makeStart({ date, at, place, position, toBorder }: TrackStart): TrackStart {
  return { date, at, place, position, toBorder };
}
