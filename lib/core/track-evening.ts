import type { CrossingRoads } from './crossing-roads.ts';
import { roundKm } from './crossing-roads.ts';
import type { Roads } from './road-point.ts';
import { addDays, type Instant, instantOfMs, type LocalDate } from './time.ts';
import type { EarlierView, Evening, TrackStart } from './track.ts';
import type { FoldedTrack, TailChange } from './track-fold.ts';
import { listKnotDrafts } from './track-knot.ts';
import { findPlaceWords, listAgreeing, listReportIds } from './track-place.ts';
import type { EveningDraft, KnotDraft, TrackState } from './track-state.ts';

export interface Evenings {
  readonly start: TrackStart | null;
  readonly evenings: readonly Evening[];
  readonly earlierViews: readonly EarlierView[];
}

interface Telling {
  readonly folded: FoldedTrack;
  readonly roads: Roads;
  readonly crossingRoads: CrossingRoads;
}

/**
 * Lists where the body slept on each date and from when that is known, and the earlier views: what was held true of
 * the newest evenings while reports of their day were still to come.
 */
export function listEvenings(telling: Telling): Evenings {
  const { folded } = telling;
  const drafts = listDrafts(folded.state);
  const knownFrom = findKnownFrom(drafts, folded.changes);
  const all = drafts.map((draft, index) => finish({ draft, at: knownFrom[index] ?? FOREVER, telling }));
  const firstDate = [...folded.days.keys()].reduce<LocalDate | undefined>(earlier, undefined);
  const begin = listKnotDrafts(folded.state)[0] ?? null;
  return {
    ...splitStart({ all, firstDate, begin, telling }),
    earlierViews: listEarlierViews({ telling, drafts, knownFrom, firstDate }),
  };
}

/**
 * The evening before the first report is where the way begins, not one on it; without departures it begins where it
 * was first seen, unless that is the first evening.
 */
function splitStart(splitting: {
  readonly all: readonly Evening[];
  readonly firstDate: LocalDate | undefined;
  readonly begin: KnotDraft | null;
  readonly telling: Telling;
}): Omit<Evenings, 'earlierViews'> {
  const { all, firstDate, begin, telling } = splitting;
  if (firstDate === undefined) return { start: null, evenings: [] };
  const evenings = all.filter(({ date }) => date >= firstDate);
  const before = all.find(({ date }) => date < firstDate);
  if (before) return { start: makeStart(before), evenings };
  const isBefore = begin !== null && (evenings[0]?.coveredKm ?? 0) > 0;
  return { start: isBefore ? makeStart(finishBegin({ begin, firstDate, telling })) : null, evenings };
}

function finishBegin(one: {
  readonly begin: KnotDraft;
  readonly firstDate: LocalDate;
  readonly telling: Telling;
}): TrackStart {
  const { begin, firstDate, telling } = one;
  const { point, at } = begin;
  const agreeing = listAgreeing({
    day: telling.folded.days.get(firstDate),
    of: begin.class,
    point,
    roads: telling.roads,
  });
  return {
    date: addDays(firstDate, -1),
    at,
    place: findPlaceWords(agreeing, point),
    position: point.position,
    toBorder: telling.crossingRoads.toBorder(point),
  };
}

function earlier(first: LocalDate | undefined, date: LocalDate): LocalDate {
  return first === undefined || date < first ? date : first;
}

const FOREVER = instantOfMs(8.64e15);

function listDrafts(state: TrackState | null): readonly EveningDraft[] {
  const drafts: EveningDraft[] = [];
  for (let at = state; at; at = at.before) if (at.evening) drafts.push(at.evening);
  return drafts.reverse();
}

/** From when each final evening is what is held true, for good or for the time being. */
function findKnownFrom(drafts: readonly EveningDraft[], changes: readonly TailChange[]): readonly Instant[] {
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
  readonly telling: Telling;
  readonly drafts: readonly EveningDraft[];
  readonly knownFrom: readonly Instant[];
  readonly firstDate: LocalDate | undefined;
}): readonly EarlierView[] {
  const { telling, drafts, knownFrom, firstDate } = view;
  const { changes } = telling.folded;
  return changes.flatMap((change, index) => {
    const usual = drafts.filter(({ date }, at) => date >= change.from && (knownFrom[at] ?? FOREVER) <= change.at);
    const isUsual =
      usual.length === change.evenings.length &&
      usual.every((draft, at) => nameOf(draft) === nameOf(change.evenings[at] ?? draft));
    if (isUsual) return [];
    const all = change.evenings.map((draft) => finish({ draft, at: change.at, telling }));
    const { start, evenings } = splitStart({ all, firstDate, begin: change.begin, telling });
    const isFirstDay = firstDate !== undefined && change.from < firstDate;
    const until = changes[index + 1]?.at ?? FOREVER;
    return { from: change.at, until, date: change.from, evenings, ...(isFirstDay ? { start } : {}) };
  });
}

function finish(one: { readonly draft: EveningDraft; readonly at: Instant; readonly telling: Telling }): Evening {
  const { draft, at, telling } = one;
  const { point, basis, date, mode, isReported } = draft;
  const told = telling.folded.days.get(basis === 'next-departure' ? addDays(date, 1) : date);
  const of = basis === 'next-departure' ? 'departure' : basis;
  const agreeing = listAgreeing({ day: told, of, point, roads: telling.roads });
  return {
    date,
    basis,
    at,
    place: findPlaceWords(agreeing, point),
    position: point.position,
    coveredKm: roundKm(draft.coveredKm),
    advanceKm: roundKm(draft.advanceKm),
    mode,
    isReported,
    toBorder: telling.crossingRoads.toBorder(point),
    ...listReportIds(agreeing),
  };
}

function makeStart({ date, at, place, position, toBorder }: TrackStart): TrackStart {
  return { date, at, place, position, toBorder };
}
