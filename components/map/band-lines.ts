import { bandAt } from '@/lib/core/band-at.ts';
import type { KmRange } from '@/lib/core/distribution.ts';
import type { Position } from '@/lib/core/position.ts';
import { findStretch } from '@/lib/core/stretch-at.ts';
import type { Instant } from '@/lib/core/time.ts';
import type { Track } from '@/lib/core/track.ts';

/** A stretch of road drawn broad, nine cases in ten, and within it the half of them. */
export interface StretchLines {
  readonly wide: readonly (readonly Position[])[];
  readonly half: readonly (readonly Position[])[];
  /** The same text for the same lines: nothing is drawn anew for it. */
  readonly key: string;
}

export const NO_STRETCH: StretchLines = { wide: [], half: [], key: '' };

/** Where the caravan may be at a moment, along the road. Nothing before the first report. Costs some 10 µs. */
export function findBandLines(track: Track, at: Instant): StretchLines {
  const bands = bandAt(track, at);
  if (!bands) return NO_STRETCH;
  const { band50, band90 } = bands;
  return {
    wide: joinLines(findStretch(track, band90, at)),
    half: joinLines(findStretch(track, band50, at)),
    key: `${keyOf(band90)}/${keyOf(band50)}`,
  };
}

/** Lines that follow one another become one: where two ends overlap, a transparent stroke would be darker. */
export function joinLines(lines: readonly (readonly Position[])[]): readonly (readonly Position[])[] {
  const joined: Position[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isSame(last.at(-1), line[0])) last.push(...line.slice(1));
    else joined.push([...line]);
  }
  return joined;
}

function keyOf({ low, high }: KmRange): string {
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}

/** To some 10 m. */
function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < 1e-4 && Math.abs(a[1] - b[1]) < 1e-4;
}
