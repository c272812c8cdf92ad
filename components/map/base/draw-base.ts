import type { ProjectedPaths } from '../projected-paths.ts';
import type { BaseColors } from './base-colors.ts';
import type { BaseShapes } from './base-shapes.ts';
import { tracePaths, type Viewport } from './draw-paths.ts';

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly viewport: Viewport;
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Draws the base map: one path a layer, in the order land, water, lines. Widths as the design has them by zoom. */
export function drawBase(pen: Pen, shapes: readonly BaseShapes[], colors: BaseColors): void {
  const { zoom } = pen.viewport;
  const each = (pick: (shape: BaseShapes) => ProjectedPaths | readonly ProjectedPaths[]) => shapes.flatMap(pick);
  fill(
    pen,
    each((shape) => shape.land),
    { color: colors.land, outline: { color: colors.line, width: 0.7 } },
  );
  fill(
    pen,
    each((shape) => shape.lakes),
    { color: colors.sea, outline: { color: colors.line, width: 0.5 } },
  );
  const rivers = each((shape) => shape.rivers.filter((river) => zoom >= river.fromZoom).map((river) => river.paths));
  stroke(pen, rivers, { color: colors.river, width: zoom < 8 ? 0.8 : 1.2 });
  stroke(
    pen,
    each((shape) => shape.states),
    {
      color: colors.line,
      width: zoom < 8 ? 0.7 : 1,
      dash: zoom < 8 ? [1, 2] : [1.5, 3],
    },
  );
  stroke(
    pen,
    each((shape) => shape.roads),
    { color: colors.road, width: roadWidth(zoom) },
  );
  stroke(
    pen,
    each((shape) => shape.borders),
    { color: colors.border, width: 1.1 },
  );
}

/** The US–Mexico line with its casing, above everything of the base. */
export function drawUsBorder(pen: Pen, shapes: readonly BaseShapes[], colors: BaseColors): void {
  const lines = shapes.map((shape) => shape.usBorder);
  stroke(pen, lines, { color: colors.land, width: 5 });
  stroke(pen, lines, { color: colors.cool, width: 2.2 });
}

function roadWidth(zoom: number): number {
  if (zoom < 6) return 0.7;
  return zoom < 8 ? 1.2 : 2;
}

function fill({ context, viewport }: Pen, all: readonly ProjectedPaths[], look: { color: string; outline: Stroke }) {
  context.beginPath();
  for (const paths of all) tracePaths(context, paths, { viewport, close: true });
  context.fillStyle = look.color;
  context.fill('evenodd');
  context.setLineDash([]);
  context.strokeStyle = look.outline.color;
  context.lineWidth = look.outline.width;
  context.stroke();
}

function stroke({ context, viewport }: Pen, all: readonly ProjectedPaths[], { color, width, dash = [] }: Stroke) {
  context.beginPath();
  for (const paths of all) tracePaths(context, paths, { viewport, close: false });
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
