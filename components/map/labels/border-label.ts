import type { BaseShapes } from '../base/base-shapes.ts';
import { tracePaths, type Viewport } from '../base/draw-paths.ts';
import type { LabelPlan } from './map-label.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far apart the places are at which the name is tried. Pixels. */
const STEP_PX = 60;

/** The border's lines as pixels of the viewport, one list a line. */
export function traceBorder(shapes: readonly BaseShapes[], viewport: Viewport): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  const sink = {
    moveTo: (x: number, y: number) => lines.push([{ x, y }]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push({ x, y }),
    closePath: () => undefined,
  };
  for (const { usMexico } of shapes) tracePaths(sink, usMexico, { viewport, close: false });
  return lines;
}

/** The border's name, to be placed once, at the first place along the line inside the viewport that has room. */
export function planBorderLabel(
  lines: readonly (readonly Point[])[],
  { viewport, name }: { readonly viewport: Viewport; readonly name: string },
): readonly LabelPlan[] {
  const points = lines.flatMap((line) => samplePoints(line)).filter((point) => isInside(point, viewport));
  const middle = points.length / 2;
  // From the middle outwards: the name stands where most of the line is seen.
  const ordered = points
    .map((point, index) => ({ point, order: Math.abs(index - middle) }))
    .sort((a, b) => a.order - b.order);
  return ordered.map(({ point }) => ({
    at: [(point.x + viewport.left) / viewport.scale, (point.y + viewport.top) / viewport.scale],
    text: [{ text: name, size: 13, weight: 600, color: 'cool' }],
    sides: ['ur', 't', 'ul', 'b', 'lr', 'll'],
    overLines: 'never',
    gap: 8,
    group: 'border',
  }));
}

function samplePoints(line: readonly Point[]): readonly Point[] {
  let last: Point | undefined;
  return line.filter((point) => {
    if (last && Math.hypot(point.x - last.x, point.y - last.y) < STEP_PX) return false;
    last = point;
    return true;
  });
}

function isInside({ x, y }: Point, { width, height }: Viewport): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}
