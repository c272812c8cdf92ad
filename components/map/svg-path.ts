import { tracePaths, type Viewport } from './base/draw-paths.ts';
import type { ProjectedPaths } from './projected-paths.ts';
import { simplifyLine } from './simplify-line.ts';

/** Vertices that change a line by less than this are left out. */
const TOLERANCE_PX = 0.4;

type Point = readonly [x: number, y: number];

/** Cut this far outside the picture, so that the stroke along a cut is not seen. */
const MARGIN_PX = 6;

/**
 * The value of a path's `d` for all lines or rings that touch the picture, cut at its rim, in halves of a pixel.
 * Relative moves keep it short: some 5 bytes a vertex.
 */
export function formatSvgPath(
  paths: ProjectedPaths,
  { viewport, close }: { readonly viewport: Viewport; readonly close: boolean },
): string {
  const lines: Point[][] = [];
  const sink = {
    moveTo: (x: number, y: number) => lines.push([[x, y]]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push([x, y]),
    closePath: () => undefined,
  };
  tracePaths(sink, paths, { viewport, close });
  const cut = lines.flatMap((line) => (close ? [clipRing(line, viewport)] : clipLine(line, viewport)));
  return cut
    .filter((line) => line.length > 1)
    .map((line) => formatLine(line, close))
    .join('');
}

/** `M10.5 3l1-.5…`: the first point absolute, the others from the one before; what no eye could tell is left out. */
export function formatLine(line: readonly Point[], close: boolean): string {
  let [fromX, fromY] = [0, 0];
  const steps = simplifyLine(line, TOLERANCE_PX).map(([x, y]) => {
    const [toX, toY] = [Math.round(x * 2), Math.round(y * 2)];
    const step = `${formatHalves(toX - fromX)} ${formatHalves(toY - fromY)}`;
    const isNothing = toX === fromX && toY === fromY;
    [fromX, fromY] = [toX, toY];
    return { step, isNothing };
  });
  const [first, ...others] = steps;
  const moves = others.filter(({ isNothing }) => !isNothing).map(({ step }) => step.replace(' -', '-'));
  if (!first || moves.length === 0) return '';
  return `M${first.step}l${moves.join(' ').replaceAll(' -', '-')}${close ? 'z' : ''}`;
}

function formatHalves(halves: number): string {
  return String(halves / 2).replace(/^(-?)0\./, '$1.');
}

interface Edge {
  /** How far inside a point lies. */
  readonly depth: (point: Point) => number;
}

function listEdges({ width, height }: Viewport): readonly Edge[] {
  return [
    { depth: ([x]) => x + MARGIN_PX },
    { depth: ([x]) => width + MARGIN_PX - x },
    { depth: ([, y]) => y + MARGIN_PX },
    { depth: ([, y]) => height + MARGIN_PX - y },
  ];
}

/** Sutherland and Hodgman 1974. */
function clipRing(ring: readonly Point[], viewport: Viewport): readonly Point[] {
  let clipped = ring;
  for (const { depth } of listEdges(viewport)) {
    clipped = clipped.flatMap((to, index) => {
      const from = clipped.at(index - 1) ?? to;
      const crosses = depth(from) < 0 !== depth(to) < 0;
      const isIn = depth(to) >= 0;
      if (crosses) return isIn ? [cross(from, to, depth), to] : [cross(from, to, depth)];
      return isIn ? [to] : [];
    });
  }
  return clipped;
}

function cross(from: Point, to: Point, depth: Edge['depth']): Point {
  const share = depth(from) / (depth(from) - depth(to));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Keeps the runs of segments that touch the picture; what sticks out is hidden by its rim. */
function clipLine(line: readonly Point[], viewport: Viewport): readonly (readonly Point[])[] {
  const edges = listEdges(viewport);
  const runs: Point[][] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (!from) return;
    const isOutside = edges.some(({ depth }) => depth(from) < 0 && depth(to) < 0);
    if (isOutside) return;
    if (runs.at(-1)?.at(-1) === from) runs.at(-1)?.push(to);
    else runs.push([from, to]);
  });
  return runs;
}
