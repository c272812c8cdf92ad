import type { Instant } from './time.ts';
import type { Evening, Track, TrackStart } from './track.ts';

/** The evenings that were known at a moment, ascending by date, and where the way begins if that was. */
export interface EveningsAt {
  readonly start: TrackStart | null;
  readonly evenings: readonly Evening[];
}

/** Lists the evenings known at a moment from reports observed by then, and from none later. O(days). */
export function listEveningsAt({ start, evenings, earlierViews }: Track, at: Instant): EveningsAt {
  const view = earlierViews.findLast(({ from, until }) => from <= at && at < until);
  const begin = view?.start === undefined ? start : view.start;
  return {
    start: begin && begin.at <= at ? begin : null,
    evenings: view
      ? [...evenings.filter(({ date }) => date < view.date), ...view.evenings]
      : evenings.filter((evening) => evening.at <= at),
  };
}
