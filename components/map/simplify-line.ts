type Point = readonly [x: number, y: number];

/**
 * Leaves out the vertices of a line that lie within `tolerance` of what is left (Douglas and Peucker 1973). Ends stay.
 * Same unit as the points. Cost: O(n log n) on coasts, O(n²) at worst.
 */
export function simplifyLine<P extends Point>(line: readonly P[], tolerance: number): readonly P[] {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const farthest = findFarthest(line, first, last);
    if (farthest.distance <= tolerance) continue;
    keep[farthest.index] = 1;
    spans.push([first, farthest.index], [farthest.index, last]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

function findFarthest(line: readonly Point[], first: number, last: number): { index: number; distance: number } {
  const [from, to] = [line[first], line[last]];
  let best = { index: first, distance: 0 };
  if (!from || !to) return best;
  for (let index = first + 1; index < last; index += 1) {
    const distance = distanceToSegment(line[index] ?? from, from, to);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

function distanceToSegment([x, y]: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
}
