import type { Explanation } from './match.ts';

/** What an explanation says otherwise than the one that was held true before. */
export interface Verdicts {
  /** Of the sightings that came since, in their order. */
  readonly fresh: readonly Explanation[];
  /**
   * Of sightings that were held to have seen the body, or not to, and are not now, newest first. On which road one saw
   * it is decided once, when it comes: a place that was shown for its own moment is not moved afterwards.
   */
  readonly revised: readonly Explanation[];
}

/** Compares what is held true now with what was. Costs as many steps as there are sightings since the two part. */
export function compareVerdicts(before: Explanation | null, now: Explanation): Verdicts {
  const fresh: Explanation[] = [];
  const revised: Explanation[] = [];
  let old = before;
  for (let next: Explanation | null = now; next && next !== old; next = next.before) {
    if (!old || next.length > old.length) {
      fresh.push(next);
      continue;
    }
    if ((next.point === null) !== (old.point === null)) revised.push(next);
    old = old.before;
  }
  return { fresh: fresh.reverse(), revised };
}
