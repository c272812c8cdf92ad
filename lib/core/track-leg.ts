import { roundKm } from './crossing-roads.ts';
import type { TravelMode } from './report.ts';
import { HOUR_MS } from './time.ts';
import type { Gap, Leg, LegEnd, TrackKnot } from './track.ts';

/** Lists the legs: from each knot to the next when that is at another place. */
export function listLegs(knots: readonly TrackKnot[], gaps: readonly Gap[]): readonly Leg[] {
  let mode: TravelMode | null = null;
  return knots.flatMap((to, index) => {
    const from = knots[index - 1];
    // A leg whose mode nobody states goes on as the one before; a gap may hide a change.
    const inferred = to.mode ?? from?.mode ?? mode;
    mode = inferred;
    if (!from || to.walkedKm === from.walkedKm) return [];
    const distanceKm = roundKm(to.walkedKm - from.walkedKm);
    const hours = (to.at - from.at) / HOUR_MS;
    return {
      from: endAt(from),
      to: endAt(to),
      distanceKm,
      hours: roundKm(hours),
      kmPerDay: hours > 0 ? roundKm((distanceKm / hours) * 24) : 0,
      mode: inferred,
      modeIsInferred: to.mode === null && inferred !== null,
      kind: gaps.some((gap) => gap.from === from.at && gap.to === to.at) ? 'inferred' : 'observed',
    };
  });
}

function endAt({ reportIds, place, at }: TrackKnot): LegEnd {
  return { reportId: reportIds[0] ?? '', place, at };
}
