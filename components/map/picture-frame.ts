import type { Position } from '@/lib/core/position.ts';
import type { Viewport } from './base/draw-paths.ts';
import { projectToUnit } from './mercator.ts';

/** A fixed picture of a part of the world. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly west: number;
  readonly east: number;
  readonly north: number;
}

export function viewportOf({ width, height, west, east, north }: PictureFrame): Viewport {
  const [left, top] = projectToUnit([west, north]);
  const [right] = projectToUnit([east, north]);
  const scale = width / (right - left);
  return { zoom: Math.log2(scale / 256), scale, left: left * scale, top: top * scale, width, height };
}

/** A position as a pixel of the picture. */
export function toPicture([lon, lat]: Position, { scale, left, top }: Viewport): readonly [x: number, y: number] {
  const [x, y] = projectToUnit([lon, lat]);
  return [x * scale - left, y * scale - top];
}
