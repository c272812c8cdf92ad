import { listEveningsAt } from './evenings-at.ts';
import type { Instant } from './time.ts';
import type { Rest, Track } from './track.ts';
import { listRests } from './track-rest.ts';

/** Lists the rests up to a moment, one still going on up to its last report by then. O(days). */
export function listRestsAt(track: Track, at: Instant): readonly Rest[] {
  return listRests(
    listEveningsAt(track, at).evenings,
    track.knots.filter((knot) => knot.at <= at),
  );
}
