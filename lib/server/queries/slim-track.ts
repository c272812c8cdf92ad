import type { Evening, Track } from '../../core/track.ts';
import type { TrackerReport } from '../../wire/tracker-data.ts';

/** Reports named for a position; `reportTotal` goes on saying how many there are. */
const NAMED = 6;

/**
 * The track of a caravan with very many reports, without what its page never shows: reports that are set aside but not
 * held, and more than a few names for one position. Random ids do not compress: at 100,000 reports they are a third of
 * the page. No number follows from what is left out.
 */
export function slimTrack(track: Track, held: readonly TrackerReport[]): Track {
  const ids = new Set(held.map((report) => report.id));
  return {
    ...track,
    knots: track.knots.map((knot) => ({ ...knot, reportIds: knot.reportIds.slice(0, NAMED) })),
    evenings: track.evenings.map((evening) => nameFew(evening, NAMED)),
    earlierViews: track.earlierViews.map((view) => ({
      ...view,
      evenings: view.evenings.map((evening) => nameFew(evening, 1)),
    })),
    setAside: track.setAside.filter((aside) => ids.has(aside.reportId)),
  };
}

function nameFew(evening: Evening, limit: number): Evening {
  return { ...evening, reportIds: evening.reportIds.slice(0, limit) };
}
