import { listEveningsAt } from './evenings-at.ts';
import { findKnotsAround } from './knots-around.ts';
import type { Progress } from './progress.ts';
import type { Instant, LocalDate } from './time.ts';
import type { Track } from './track.ts';

/** The reports a number comes from. */
export interface Basis {
  /** Some of them, without repetition. */
  readonly reportIds: readonly string[];
  /** How many there are. */
  readonly total: number;
}

/** Lists what a position rests on: the reports before its moment, and if it is estimated those after it. O(log n). */
export function listPositionBasis(track: Track, { at, position }: Progress): Basis {
  const { before, after } = findKnotsAround(track, at);
  const knots = position.kind === 'estimated' ? [before, after] : [before];
  return join(knots.filter((knot) => knot !== undefined));
}

/** Lists what a pace rests on: the reports of the evenings on these dates, as known at the moment. O(days). */
export function listEveningBasis(
  track: Track,
  { at, dates }: { readonly at: Instant; readonly dates: readonly LocalDate[] },
): Basis {
  const wanted = new Set(dates);
  return join(listEveningsAt(track, at).evenings.filter((evening) => wanted.has(evening.date)));
}

function join(parts: readonly { readonly reportIds: readonly string[]; readonly reportTotal: number }[]): Basis {
  const reportIds = [...new Set(parts.flatMap((part) => part.reportIds))];
  const unnamed = parts.reduce((sum, part) => sum + part.reportTotal - part.reportIds.length, 0);
  return { reportIds, total: reportIds.length + unnamed };
}
