import type { Instant, LocalDate } from '@/lib/core/time';
import type { Track, TrackKnot } from '@/lib/core/track';

/** The reports a number comes from. */
export interface Basis {
  /** Some of them, without repetition. */
  readonly reportIds: readonly string[];
  /** How many there are. */
  readonly total: number;
}

export const NO_BASIS: Basis = { reportIds: [], total: 0 };

/** The last dated position that is not after a moment. Cost: linear in the days on the way. */
export function findKnotBefore(track: Track, moment: Instant): TrackKnot | undefined {
  return track.knots.findLast((knot) => knot.at <= moment);
}

/** What a position at a moment rests on: the reports before it, and if it is estimated those after it. */
export function listPositionBasis(
  track: Track,
  { moment, isEstimated }: { readonly moment: Instant; readonly isEstimated: boolean },
): Basis {
  const before = findKnotBefore(track, moment);
  const after = isEstimated ? track.knots.find((knot) => knot.at > moment) : undefined;
  return join([before, after].filter((knot) => knot !== undefined));
}

/** What a pace rests on: the reports of the evenings it compares. */
export function listEveningBasis(track: Track, dates: readonly LocalDate[]): Basis {
  const wanted = new Set(dates);
  return join(track.evenings.filter((evening) => wanted.has(evening.date)));
}

function join(parts: readonly { readonly reportIds: readonly string[]; readonly reportTotal: number }[]): Basis {
  const reportIds = [...new Set(parts.flatMap((part) => part.reportIds))];
  const unnamed = parts.reduce((sum, part) => sum + part.reportTotal - part.reportIds.length, 0);
  return { reportIds, total: reportIds.length + unnamed };
}
