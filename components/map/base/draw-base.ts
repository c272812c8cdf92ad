import type { DrawingContext } from '../layers/drawing-surface.ts';
import type { ProjectedPaths } from '../projected-paths.ts';
import type { BaseColors } from './base-colors.ts';
import type { BaseShapes } from './base-shapes.ts';
import { tracePaths, type Viewport } from './draw-paths.ts';

export interface Pen {
  readonly context: DrawingContext;
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
  const isNear = zoom >= 8;
  const each = (pick: (shape: BaseShapes) => ProjectedPaths | readonly ProjectedPaths[]) => shapes.flatMap(pick);
  fill(
    pen,
    each((shape) => shape.land),
    colors.land,
  );
  stroke(
    pen,
    each((shape) => shape.coast),
    { color: colors.border, width: 0.5 },
  );
  fill(
    pen,
    each((shape) => shape.lakes),
    colors.sea,
  );
  const rivers = each((shape) => shape.rivers.filter((river) => zoom >= river.minZoom).map((river) => river.paths));
  stroke(pen, rivers, { color: colors.river, width: isNear ? 1.2 : 0.8 });
  const states = { color: colors.line, width: isNear ? 1 : 0.7, dash: isNear ? [1.5, 3] : [1, 2] };
  stroke(
    pen,
    each((shape) => shape.states),
    states,
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
  const lines = shapes.map((shape) => shape.usMexico);
  stroke(pen, lines, { color: colors.land, width: 5 });
  stroke(pen, lines, { color: colors.cool, width: 2.2 });
}

function roadWidth(zoom: number): number {
  if (zoom < 6) return 0.7;
  return zoom < 8 ? 1.2 : 2;
}

/** Pieces overlap at their rims: all rings of a layer as one path, by the non-zero rule. */
function fill({ context, viewport }: Pen, all: readonly ProjectedPaths[], color: string) {
  context.beginPath();
  for (const paths of all) tracePaths(context, paths, { viewport, close: true });
  context.fillStyle = color;
  context.fill('nonzero');
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
