import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { fractionAt } from '../timeline-scale';
import { heightAt, type PlotScale } from './plot-scale';
import type { TrackSample } from './sample-track';

/** A time in which the track stands still or is not known, as fractions of the plot. */
export interface StillBlock {
  readonly kind: 'rest' | 'gap';
  readonly from: Instant;
  readonly to: Instant;
  readonly start: number;
  readonly width: number;
  /** Where a rest lies; of a gap the top. */
  readonly y: number;
  /** Days of rest; of a gap 0. */
  readonly days: number;
}

/** The rests and gaps of a track. */
export function listStillBlocks(
  track: Pick<Track, 'rests' | 'gaps'>,
  { samples, scale }: { readonly samples: readonly TrackSample[]; readonly scale: PlotScale },
): readonly StillBlock[] {
  const place = ({ from, to }: { readonly from: Instant; readonly to: Instant }) => {
    const start = fractionAt(scale.time, from);
    return { from, to, start, width: fractionAt(scale.time, to) - start };
  };
  const kmAt = (at: Instant) => samples.findLast((sample) => sample.at <= at)?.km ?? 0;
  return [
    ...track.gaps.map((gap) => ({ kind: 'gap' as const, ...place(gap), y: 0, days: 0 })),
    ...track.rests.map((rest) => ({
      kind: 'rest' as const,
      ...place(rest),
      y: heightAt(scale, kmAt(rest.from)),
      days: rest.days,
    })),
  ];
}
