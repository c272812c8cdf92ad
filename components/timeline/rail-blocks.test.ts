import { expect, it } from 'vitest';
import { HOUR_MS, type Instant, instantOfMs } from '@/lib/core/time';
import type { Gap, Rest, Track } from '@/lib/core/track';
import { listRailBlocks } from './rail-blocks';

const hour = (hours: number): Instant => instantOfMs(hours * HOUR_MS);
const scale = { start: hour(0), first: hour(5), last: hour(100), end: hour(100), isGrowing: false };

function trackOf(parts: { readonly knots: readonly number[]; readonly rests?: Rest[]; readonly gaps?: Gap[] }) {
  const knots = parts.knots.map((at) => ({ at: hour(at) }));
  // Only what the rail reads.
  return { knots, rests: parts.rests ?? [], gaps: parts.gaps ?? [] } as unknown as Track;
}

it('is empty without a report and says nothing of one alone', () => {
  expect(listRailBlocks(trackOf({ knots: [] }), scale)).toEqual([]);
  expect(listRailBlocks(trackOf({ knots: [100] }), scale)).toEqual([]);
});

it('shows marches, rests and gaps one after another', () => {
  const rests = [{ place: 'Mapastepec', from: hour(20), to: hour(50), days: 1 }];
  const gaps = [{ from: hour(50), to: hour(90) }];
  const blocks = listRailBlocks(trackOf({ knots: [5, 20, 50, 90, 95], rests, gaps }), scale);
  expect(blocks.map((block) => block.kind)).toEqual(['walked', 'rest', 'gap', 'walked', 'after']);
  blocks.forEach((block, index) => {
    expect(block.start).toBeCloseTo(
      index === 0 ? 0.05 : (blocks[index - 1]?.start ?? 0) + (blocks[index - 1]?.width ?? 0),
    );
  });
});

it('lets a gap win over a rest that it lies in', () => {
  const rests = [{ place: 'Arriaga', from: hour(10), to: hour(90), days: 3 }];
  const gaps = [{ from: hour(10), to: hour(90) }];
  const kinds = listRailBlocks(trackOf({ knots: [5, 10, 90, 100], rests, gaps }), scale).map((block) => block.kind);
  expect(kinds).not.toContain('rest');
});
