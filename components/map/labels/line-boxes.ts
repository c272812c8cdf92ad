import type { Box } from './place-labels.ts';

/** Boxes no longer than this follow a slanted line closely enough for labels. Pixels. */
const STEP_PX = 12;

/** Covers a line of pixels with small boxes, so that an index of boxes can tell what crosses it. */
export function coverLine(points: readonly { readonly x: number; readonly y: number }[], halfWidth: number): Box[] {
  const boxes: Box[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PX));
    for (let step = 0; step < steps; step += 1) {
      const a = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
      const b = {
        x: from.x + ((to.x - from.x) * (step + 1)) / steps,
        y: from.y + ((to.y - from.y) * (step + 1)) / steps,
      };
      boxes.push({
        minX: Math.min(a.x, b.x) - halfWidth,
        minY: Math.min(a.y, b.y) - halfWidth,
        maxX: Math.max(a.x, b.x) + halfWidth,
        maxY: Math.max(a.y, b.y) + halfWidth,
      });
    }
  });
  return boxes;
}
