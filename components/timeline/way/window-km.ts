import { fractionAt, type TimelineScale } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import type { TrackSample } from './sample-track';

/** The kilometres of the samples within a window, with one more on each side, where the line comes in and goes out. */
export function listKmWithin(
  samples: readonly TrackSample[],
  { time, window }: { readonly time: TimelineScale; readonly window: TimelineWindow },
): readonly number[] {
  const xs = samples.map(({ at }) => fractionAt(time, at));
  const first = xs.findLastIndex((x) => x <= window.start);
  const next = xs.findIndex((x) => x >= window.start + window.width);
  return samples.slice(Math.max(0, first), next === -1 ? samples.length : next + 1).map(({ km }) => km);
}
