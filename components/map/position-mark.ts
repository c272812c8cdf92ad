import type { Position } from '@/lib/core/position.ts';
import type { Progress } from '@/lib/core/progress.ts';
import type { Track } from '@/lib/core/track.ts';
import { withoutState } from '@/lib/core/without-state.ts';
import type { MapTexts } from './use-map-texts.ts';

/** The caravan's position as it is drawn: never a bare dot, and no dot where none is known. */
export interface PositionMark {
  readonly position: Position;
  /** known: dot; inferred: nobody reported it, across a gap; late: words at the last place, and the band; silent: words alone. */
  readonly look: 'known' | 'inferred' | 'late' | 'silent';
  readonly name: string;
  /** Its date, or that of the last report. */
  readonly detail: string;
}

/** Undefined: no report by the moment. Cost: a search in the track's gaps. */
export function describePosition(track: Track, progress: Progress, texts: MapTexts): PositionMark | undefined {
  const { position, at, freshness } = progress;
  if (position.kind === 'unknown') {
    const knot = track.knots.findLast((candidate) => candidate.at <= at);
    if (!knot || !position.lastReport) return undefined;
    return {
      position: knot.position,
      look: 'silent',
      name: withoutState(knot.place),
      detail: texts.formatLastReport(position.lastReport.at),
    };
  }
  const place = withoutState(position.place);
  if (position.kind === 'extrapolated' && (freshness === 'overdue' || freshness === 'silent')) {
    return {
      position: position.position,
      look: freshness === 'silent' ? 'silent' : 'late',
      name: place,
      detail: texts.formatLastReport(position.lastReport.at),
    };
  }
  const isInGap = position.kind === 'estimated' && track.gaps.some((gap) => at > gap.from && at < gap.to);
  return {
    position: position.position,
    look: isInGap ? 'inferred' : 'known',
    name: position.kind === 'estimated' ? texts.formatNear(place) : place,
    detail: texts.formatMoment(at),
  };
}
