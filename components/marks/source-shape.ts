import type { SourceKind } from '@/lib/core/report.ts';

/**
 * The one code of sources on every page: circle press, square organisation, diamond official, triangle eyewitness, cross
 * researcher. Hollow: set aside. Shapes about where the pen is, for a mark of radius 3.6.
 */
const SHAPES: Readonly<Record<SourceKind, readonly Step[]>> = {
  press: [
    ['m', -3.6, 0],
    ['a', 7.2, 0],
    ['a', -7.2, 0],
  ],
  organisation: [
    ['m', -3.3, -3.3],
    ['l', 6.6, 0],
    ['l', 0, 6.6],
    ['l', -6.6, 0],
  ],
  official: [
    ['m', 0, -4.6],
    ['l', 4.6, 4.6],
    ['l', -4.6, 4.6],
    ['l', -4.6, -4.6],
  ],
  eyewitness: [
    ['m', 0, -4.2],
    ['l', 4.2, 7.4],
    ['l', -8.4, 0],
  ],
  // Two bars, since what has no area cannot be filled.
  researcher: [
    ['m', -4.2, -2.8],
    ['l', 1.4, -1.4],
    ['l', 2.8, 2.8],
    ['l', 2.8, -2.8],
    ['l', 1.4, 1.4],
    ['l', -2.8, 2.8],
    ['l', 2.8, 2.8],
    ['l', -1.4, 1.4],
    ['l', -2.8, -2.8],
    ['l', -2.8, 2.8],
    ['l', -1.4, -1.4],
    ['l', 2.8, -2.8],
  ],
};

/** A step of the pen: move, line, or half a circle. */
type Step = readonly [pen: 'm' | 'l' | 'a', dx: number, dy: number];

const RADIUS = 3.6;

/** The closed outline of the mark of a source about a point, px. `radius` of a circle; the others weigh as much. */
export function drawSourceMark(
  source: SourceKind,
  at: { readonly x: number; readonly y: number; readonly radius?: number },
): string {
  const { x, y, radius = RADIUS } = at;
  const scale = radius / RADIUS;
  const steps = SHAPES[source].map(([pen, dx, dy]) => {
    const arc = pen === 'a' ? `${round(radius)} ${round(radius)} 0 1 0 ` : '';
    return `${pen}${arc}${round(dx * scale)} ${round(dy * scale)}`;
  });
  return `M${round(x)} ${round(y)}${steps.join('')}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
