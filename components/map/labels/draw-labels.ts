import type { BaseColors } from '../base/base-colors.ts';
import type { DrawingContext } from '../layers/drawing-surface.ts';
import { fontOf, lineHeight, type MapLabel, type TextLine } from './map-label.ts';
import { alignmentOf, type PlacedLabel } from './place-labels.ts';

/** Width of the halo that keeps text legible on lines. */
const CASING_PX = 3.4;

interface Paint {
  readonly context: DrawingContext;
  readonly colors: BaseColors;
  readonly family: string;
}

/** Draws labels and their marks; the last placed first, so that what matters most lies on top. */
export function drawLabels(paint: Paint, labels: readonly PlacedLabel<MapLabel>[]): void {
  for (const label of labels.toReversed()) {
    if (label.request.id !== undefined) continue;
    drawMark(paint, label.request);
    drawText(paint, label);
  }
}

function drawMark({ context, colors }: Paint, { x, y, mark }: MapLabel): void {
  if (mark === 'none') return;
  context.beginPath();
  context.arc(x, y, mark === 'ring' ? 2.8 : 2.4, 0, 2 * Math.PI);
  context.fillStyle = mark === 'ring' ? colors.land : colors.text;
  context.strokeStyle = mark === 'ring' ? colors.text : colors.land;
  context.lineWidth = 1.2;
  context.stroke();
  context.fill();
}

function drawText(paint: Paint, { request, side, box }: PlacedLabel<MapLabel>): void {
  const { context } = paint;
  const alignment = alignmentOf(side);
  const total = request.text.reduce((sum, line) => sum + lineHeight(line), 0);
  context.save();
  context.translate((box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2);
  context.rotate((request.angle * Math.PI) / 180);
  context.textBaseline = 'middle';
  context.textAlign = alignment;
  const halfWidth = request.angle === 0 ? request.width / 2 : 0;
  const x = alignment === 'left' ? -halfWidth : alignment === 'right' ? halfWidth : 0;
  let top = -total / 2;
  for (const line of request.text) {
    drawLine(paint, line, { x, y: top + lineHeight(line) / 2 });
    top += lineHeight(line);
  }
  context.restore();
}

function drawLine({ context, colors, family }: Paint, line: TextLine, at: { readonly x: number; readonly y: number }) {
  context.font = fontOf(line, family);
  context.letterSpacing = `${line.spacing ?? 0}px`;
  context.lineJoin = 'round';
  context.lineWidth = CASING_PX;
  context.strokeStyle = line.color === 'seaText' ? colors.sea : colors.land;
  context.strokeText(line.text, at.x, at.y);
  context.fillStyle = colors[line.color];
  context.fillText(line.text, at.x, at.y);
}
