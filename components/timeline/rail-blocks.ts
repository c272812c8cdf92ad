import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { fractionAt, type TimelineScale } from './timeline-scale';

/** A stretch of the rail: on the way, at rest, without a report, or after the last one. */
export interface RailBlock {
  readonly kind: 'walked' | 'rest' | 'gap' | 'after';
  readonly start: number;
  readonly width: number;
}

/** Cuts the time of a caravan into blocks that touch and do not overlap; a gap wins over a rest. */
export function listRailBlocks(track: Track, scale: TimelineScale): readonly RailBlock[] {
  const first = track.knots[0]?.at;
  const last = track.knots.at(-1)?.at;
  if (first === undefined || last === undefined) return [];
  const still = [
    ...track.gaps.map((gap) => ({ ...gap, kind: 'gap' as const })),
    ...track.rests.map((rest) => ({ from: rest.from, to: rest.to, kind: 'rest' as const })),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const blocks: RailBlock[] = [];
  let until = first;
  const add = (kind: RailBlock['kind'], to: Instant) => {
    if (to <= until) return;
    const start = fractionAt(scale, until);
    blocks.push({ kind, start, width: fractionAt(scale, to) - start });
    until = to;
  };
  for (const { kind, from, to } of still) {
    add('walked', from);
    add(kind, to);
  }
  add('walked', last);
  add('after', scale.end);
  return blocks;
}
