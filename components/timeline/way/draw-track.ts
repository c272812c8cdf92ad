import type { KmRange } from '@/lib/core/distribution';
import type { Instant } from '@/lib/core/time';
import { type PlotScale, plotPoint } from './plot-scale';
import type { PieceKind, TrackSample } from './sample-track';

/** Paths of the line through the samples, by how its pieces are known; in the plot's own units. */
export function drawTrack(
  samples: readonly Pick<TrackSample, 'at' | 'km' | 'piece'>[],
  scale: PlotScale,
): Readonly<Record<PieceKind, string>> {
  const paths = { close: '', sparse: '', gap: '' };
  let running: PieceKind | undefined;
  for (const [index, sample] of samples.entries()) {
    const before = samples[index - 1];
    if (!before) continue;
    const { piece } = sample;
    paths[piece] += `${piece === running ? '' : `M${plotPoint(scale, before)}`}L${plotPoint(scale, sample)}`;
    running = piece;
  }
  return paths;
}

/** The line of a track and the areas of its bands, in the plot's own units. */
export type TrackDrawing = Readonly<Record<PieceKind | 'half' | 'most', string>>;

/** Draws the samples of a track: its line, where it was half of the time, and where nine times in ten. */
export function drawTrackWithBands(samples: readonly TrackSample[], scale: PlotScale): TrackDrawing {
  const area = (of: 'half' | 'most') =>
    drawArea(
      samples.map((sample) => ({ at: sample.at, range: sample[of] })),
      scale,
    );
  return { ...drawTrack(samples, scale), half: area('half'), most: area('most') };
}

/** A range of kilometres at an instant. */
export interface RangeSample {
  readonly at: Instant;
  readonly range: KmRange;
}

/** The area between the lower and the upper ends of ranges. Empty: fewer than two. */
export function drawArea(samples: readonly RangeSample[], scale: PlotScale): string {
  if (samples.length < 2) return '';
  const upper = samples.map(({ at, range }) => plotPoint(scale, { at, km: range.high }));
  const lower = samples.map(({ at, range }) => plotPoint(scale, { at, km: range.low }));
  return `M${[...upper, ...lower.toReversed()].join('L')}Z`;
}
