import type { Coordinates } from '@/lib/data/basemap-format.ts';
import { projectToUnit } from './mercator.ts';

/**
 * Many lines or rings in Mercator's unit square, made once, so that a redraw only scales and shifts.
 * Path `i` has the vertices from `starts[i]` up to `starts[i + 1]`.
 */
export interface ProjectedPaths {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly starts: Uint32Array;
  /** West, north, east, south of each path, in units. */
  readonly boxes: Float64Array;
}

export function projectPaths(lines: readonly Coordinates[]): ProjectedPaths {
  const total = lines.reduce((sum, line) => sum + line.length / 2, 0);
  const paths = {
    xs: new Float64Array(total),
    ys: new Float64Array(total),
    starts: new Uint32Array(lines.length + 1),
    boxes: new Float64Array(lines.length * 4),
  };
  let next = 0;
  lines.forEach((line, index) => {
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x, y] = projectToUnit([line[i] ?? 0, line[i + 1] ?? 0]);
      paths.xs[next] = x;
      paths.ys[next] = y;
      next += 1;
    }
    paths.starts[index + 1] = next;
    writeBox(paths, index);
  });
  return paths;
}

function writeBox(paths: ProjectedPaths, index: number): void {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = paths.starts[index] ?? 0; i < (paths.starts[index + 1] ?? 0); i += 1) {
    const x = paths.xs[i] ?? 0;
    const y = paths.ys[i] ?? 0;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  paths.boxes.set([west, north, east, south], index * 4);
}
