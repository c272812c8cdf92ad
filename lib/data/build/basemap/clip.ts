import type { StepLine, StepPoint } from './topology.ts';

/** In whole steps, edges included. */
export interface StepBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface HalfPlane {
  /** How far inside a point lies; negative outside. Linear in x and y. */
  readonly depth: (point: StepPoint) => number;
  /** Puts a crossing exactly on the edge. */
  readonly snap: (point: StepPoint) => StepPoint;
}

/**
 * The part of a ring inside a box (Sutherland and Hodgman 1974). A part that falls in two is joined along the rim,
 * which fills nothing. Empty when the ring lies outside. Cuts are rounded to whole steps, at the end: rounded between,
 * a line that grazes an edge would come to lie on it.
 */
export function clipRing(ring: StepLine, box: StepBox): StepLine {
  let clipped = ring;
  for (const plane of halfPlanesOf(box)) clipped = clipRingTo(clipped, plane);
  const rounded = clipped.map(roundPoint);
  return rounded.filter((point, index) => !isSame(point, rounded.at(index - 1)));
}

/** The parts of a line inside a box, each with at least two points. Cuts are rounded to whole steps. */
export function clipLine(line: StepLine, box: StepBox): readonly StepLine[] {
  let parts: readonly StepLine[] = [line];
  for (const plane of halfPlanesOf(box)) parts = parts.flatMap((part) => clipLineTo(part, plane));
  return parts.map((part) => dropRepeated(part.map(roundPoint))).filter((part) => part.length > 1);
}

function halfPlanesOf({ west, south, east, north }: StepBox): readonly HalfPlane[] {
  return [
    { depth: ([x]) => x - west, snap: ([, y]) => [west, y] },
    { depth: ([x]) => east - x, snap: ([, y]) => [east, y] },
    { depth: ([, y]) => y - south, snap: ([x]) => [x, south] },
    { depth: ([, y]) => north - y, snap: ([x]) => [x, north] },
  ];
}

function clipRingTo(ring: StepLine, plane: HalfPlane): StepLine {
  const kept: StepPoint[] = [];
  let from = ring.at(-1);
  for (const to of ring) {
    if (from && plane.depth(from) < 0 !== plane.depth(to) < 0) kept.push(cross({ from, to, plane }));
    if (plane.depth(to) >= 0) kept.push(to);
    from = to;
  }
  return kept;
}

function clipLineTo(line: StepLine, plane: HalfPlane): readonly StepLine[] {
  const parts: StepPoint[][] = [];
  let part: StepPoint[] = [];
  let from: StepPoint | undefined;
  for (const to of line) {
    if (from && plane.depth(from) < 0 !== plane.depth(to) < 0) part.push(cross({ from, to, plane }));
    if (plane.depth(to) >= 0) part.push(to);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    from = to;
  }
  parts.push(part);
  return parts.filter((points) => points.length > 1);
}

function cross({ from, to, plane }: { readonly from: StepPoint; readonly to: StepPoint; readonly plane: HalfPlane }) {
  const share = plane.depth(from) / (plane.depth(from) - plane.depth(to));
  return plane.snap([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
}

function roundPoint([x, y]: StepPoint): StepPoint {
  return [Math.round(x), Math.round(y)];
}

function dropRepeated(line: StepLine): StepLine {
  return line.filter((point, index) => index === 0 || !isSame(point, line[index - 1]));
}

function isSame([x, y]: StepPoint, other: StepPoint | undefined): boolean {
  return other !== undefined && x === other[0] && y === other[1];
}
