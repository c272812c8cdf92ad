import type { ProjectedPaths } from '../projected-paths.ts';

/** What of the world a canvas shows: pixels per unit, and the world pixel at its upper left. */
export interface Viewport {
  readonly zoom: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a canvas's context or of a `Path2D` that takes a path. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Vertices nearer than this to the last one drawn are left out; the end of a line never. Pixels. */
const MIN_STEP_PX = 1.2;

/** Adds all paths that touch the viewport to `sink`. Rings are closed. */
export function tracePaths(sink: PathSink, paths: ProjectedPaths, options: { viewport: Viewport; close: boolean }) {
  for (let index = 0; index + 1 < paths.starts.length; index += 1) {
    if (isSeen(paths, index, options.viewport)) tracePath(sink, paths, index, options);
  }
}

function tracePath(
  sink: PathSink,
  { xs, ys, starts }: ProjectedPaths,
  index: number,
  { viewport: { scale, left, top }, close }: { viewport: Viewport; close: boolean },
) {
  const start = starts[index] ?? 0;
  const last = (starts[index + 1] ?? 0) - 1;
  let fromX = (xs[start] ?? 0) * scale - left;
  let fromY = (ys[start] ?? 0) * scale - top;
  sink.moveTo(fromX, fromY);
  for (let i = start + 1; i <= last; i += 1) {
    const x = (xs[i] ?? 0) * scale - left;
    const y = (ys[i] ?? 0) * scale - top;
    if (i < last && Math.abs(x - fromX) < MIN_STEP_PX && Math.abs(y - fromY) < MIN_STEP_PX) continue;
    sink.lineTo(x, y);
    fromX = x;
    fromY = y;
  }
  if (close) sink.closePath();
}

function isSeen({ boxes }: ProjectedPaths, index: number, { scale, left, top, width, height }: Viewport): boolean {
  const [west = 0, north = 0, east = 0, south = 0] = boxes.subarray(index * 4, index * 4 + 4);
  return east * scale >= left && west * scale <= left + width && south * scale >= top && north * scale <= top + height;
}
