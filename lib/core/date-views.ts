import type { Instant, LocalDate } from './time.ts';
import type { TrackState } from './track-state.ts';

/** What was held true of a date from an instant on. */
export interface DateView {
  readonly at: Instant;
  readonly state: TrackState;
}

/** What was held true from an instant on; of dates before `from` nothing changed. */
export interface Change extends DateView {
  readonly from: LocalDate;
}

/** Lists for each date what was held true of it, ascending. One pass over the changes, which ascend. */
export function listViews(changes: readonly Change[]): ReadonlyMap<LocalDate, readonly DateView[]> {
  const views = new Map<LocalDate, DateView[]>();
  for (const { at, from, state: newest } of changes) {
    for (let state: TrackState | null = newest; state && state.date >= from; state = state.before) {
      const ofDate = views.get(state.date);
      if (!ofDate) views.set(state.date, [{ at, state }]);
      else if (ofDate.at(-1)?.state !== state) ofDate.push({ at, state });
    }
  }
  return views;
}

/** Since when something has been so without a break; undefined: it is not so now. */
export function findSince(views: readonly DateView[], isSo: (state: TrackState) => boolean): Instant | undefined {
  let since: Instant | undefined;
  for (const { at, state } of views.toReversed()) {
    if (!isSo(state)) break;
    since = at;
  }
  return since;
}
