import { describe, expect, it } from 'vitest';
import type { Track } from '@/lib/core/track.ts';
import { cutLineAt, trackToPolylines } from './track-to-polylines.ts';

/** A straight road to the north, one vertex each 10 km, with knots at the given distances. */
function drawTrack(knots: readonly { at: number; km: number }[], kinds: readonly ('observed' | 'inferred')[]) {
  const legs = kinds.map((kind, index) => ({
    kind,
    from: { at: knots[index]?.at },
    to: { at: knots[index + 1]?.at },
  }));
  const vertices = [0, 10, 20, 30].map((km) => ({ position: [-92, 15 + km / 100], walkedKm: km }));
  return {
    knots: knots.map(({ at, km }) => ({ at, walkedKm: km })),
    legs,
    way: { vertices },
  } as unknown as Pick<Track, 'knots' | 'legs' | 'way'>;
}

describe('trackToPolylines', () => {
  it('makes no line of a single report', () => {
    expect(trackToPolylines(drawTrack([{ at: 1, km: 0 }], []))).toEqual([]);
  });

  it('joins legs of one kind and starts anew where the kind changes', () => {
    const track = drawTrack(
      [
        { at: 1, km: 0 },
        { at: 2, km: 10 },
        { at: 3, km: 15 },
        { at: 4, km: 30 },
      ],
      ['observed', 'observed', 'inferred'],
    );
    const lines = trackToPolylines(track);
    expect(lines.map(({ kind }) => kind)).toEqual(['observed', 'inferred']);
    expect(lines.map(({ kms }) => [kms[0], kms.at(-1)])).toEqual([
      [0, 15],
      [15, 30],
    ]);
  });

  it('ends inside a road where a knot lies inside it', () => {
    const [line] = trackToPolylines(
      drawTrack(
        [
          { at: 1, km: 0 },
          { at: 2, km: 25 },
        ],
        ['observed'],
      ),
    );
    expect(line?.positions.at(-1)?.[1]).toBeCloseTo(15.25, 9);
  });
});

describe('cutLineAt', () => {
  const line = {
    kind: 'observed' as const,
    kms: [0, 10, 20],
    positions: [
      [-92, 15],
      [-92, 16],
      [-92, 17],
    ] as const,
  };

  it('interpolates between two vertices', () => {
    expect(cutLineAt(line, 15)).toEqual([
      [-92, 15],
      [-92, 16],
      [-92, 16.5],
    ]);
  });

  it('gives all of it beyond its end', () => {
    expect(cutLineAt(line, Number.POSITIVE_INFINITY)).toEqual(line.positions);
  });

  it('gives nothing before its start', () => {
    expect(cutLineAt(line, -1)).toEqual([]);
  });
});
