import type { Position } from '@/lib/core/position.ts';
import type { Leg, Track, TrackKnot } from '@/lib/core/track.ts';

/** A stretch of the way that is drawn in one manner. `kms[i]` is the walked distance at `positions[i]`, ascending. */
export interface TrackLine {
  readonly kind: Leg['kind'];
  readonly positions: readonly Position[];
  readonly kms: readonly number[];
}

/**
 * Cuts the way at the knots where its kind changes: reported on both sides, or inferred across a gap.
 * Consecutive legs of one kind become one line; a caravan without a leg has none. Cost: linear in the way.
 */
export function trackToPolylines(track: Pick<Track, 'knots' | 'legs' | 'way'>): readonly TrackLine[] {
  const spans: { kind: Leg['kind']; fromKm: number; toKm: number }[] = [];
  for (const leg of track.legs) {
    const fromKm = walkedAt(track.knots, leg.from.at);
    const toKm = walkedAt(track.knots, leg.to.at);
    const last = spans.at(-1);
    if (!(toKm > fromKm)) continue;
    if (last?.kind === leg.kind && last.toKm === fromKm) last.toKm = toKm;
    else spans.push({ kind: leg.kind, fromKm, toKm });
  }
  return spans.map(({ kind, fromKm, toKm }) => ({ kind, ...sliceWay(track.way.vertices, fromKm, toKm) }));
}

/** The part of a line up to a distance, its end interpolated; fewer than two positions when nothing is walked yet. */
export function cutLineAt(line: TrackLine, walkedKm: number): readonly Position[] {
  const count = countUpTo(line.kms, walkedKm);
  if (count === line.kms.length) return line.positions;
  const done = line.positions.slice(0, count);
  const end = count > 0 ? interpolateAt(line, count - 1, walkedKm) : undefined;
  return end ? [...done, end] : done;
}

function walkedAt(knots: readonly TrackKnot[], at: number): number {
  return knots.find((knot) => knot.at === at)?.walkedKm ?? Number.NaN;
}

function sliceWay(vertices: Track['way']['vertices'], fromKm: number, toKm: number): Omit<TrackLine, 'kind'> {
  const way = { positions: vertices.map((v) => v.position), kms: vertices.map((v) => v.walkedKm) };
  const first = countUpTo(way.kms, fromKm);
  const end = countUpTo(way.kms, toKm);
  const inside = { positions: way.positions.slice(first, end), kms: way.kms.slice(first, end) };
  const start = first > 0 ? interpolateAt(way, first - 1, fromKm) : undefined;
  const stop = end > 0 ? interpolateAt(way, end - 1, toKm) : undefined;
  return {
    positions: [...(start ? [start] : []), ...inside.positions, ...(stop ? [stop] : [])],
    kms: [...(start ? [fromKm] : []), ...inside.kms, ...(stop ? [toKm] : [])],
  };
}

/** The position at `km` on the piece that starts at `index`; undefined when the line has no such piece. */
function interpolateAt(line: Omit<TrackLine, 'kind'>, index: number, km: number): Position | undefined {
  const [from, to] = [line.positions[index], line.positions[index + 1]];
  const [fromKm, toKm] = [line.kms[index], line.kms[index + 1]];
  if (!from || !to || fromKm === undefined || toKm === undefined || toKm <= fromKm) return undefined;
  const share = (km - fromKm) / (toKm - fromKm);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** How many of the ascending `kms` are ≤ `km`. */
function countUpTo(kms: readonly number[], km: number): number {
  let [low, high] = [0, kms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kms[middle] ?? 0) <= km) low = middle + 1;
    else high = middle;
  }
  return low;
}
