import type { TrackInput } from './crossing-roads.ts';
import { openTrack } from './open-track.ts';
import type { Track } from './track.ts';

/**
 * Builds the track of a caravan from its public reports, in any order: the same set gives the same track.
 *
 * Used are reports of the main body, not of low confidence, from the start on, within 60 km of a road. Where it slept
 * say the stay reports of a date; else the departures of the next morning; else those that saw it pass; of several
 * places the lower median by road from the evening before, one vote a report. The way is the shortest road through
 * these places. Everything else is set aside with a reason.
 *
 * Costs one pass over the reports, 10 µs an instant on which something was reported, and 60 µs for each vertex of the
 * way; some 10 ms for a caravan of a month. Memory goes with distinct facts, not with reports, but for their ids.
 */
export function buildTrack(input: TrackInput): Track {
  const track = openTrack(input);
  for (const report of input.reports) track.add(report);
  const steps = track.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
