import { roundKm } from './crossing-roads.ts';
import { inferMode } from './infer-mode.ts';
import { HOUR_MS } from './time.ts';
import type { Gap, Leg, LegEnd, TrackKnot } from './track.ts';
import { measureWalkingMs, WALKING_HOURS, WALKING_MS } from './walking-clock.ts';

/** A report every day leaves no leg longer than this: from noon to the evening of the next day. */
const LONGEST_OBSERVED_HOURS = 30;
const DAY_HOURS = WALKING_HOURS.to - WALKING_HOURS.from;

/** Lists the legs: from each knot to the next when that is at another place. */
export function listLegs(input: {
  readonly knots: readonly TrackKnot[];
  readonly gaps: readonly Gap[];
  /** IANA zone. */
  readonly zone: string;
}): readonly Leg[] {
  const { knots, gaps, zone } = input;
  const gapStarts = new Set(gaps.map(({ from }) => from));
  return knots.flatMap((to, index) => {
    const from = knots[index - 1];
    return from && to.walkedKm > from.walkedKm ? measureLeg({ from, to, isGap: gapStarts.has(from.at), zone }) : [];
  });
}

function measureLeg(leg: {
  readonly from: TrackKnot;
  readonly to: TrackKnot;
  readonly isGap: boolean;
  readonly zone: string;
}): Leg {
  const { from, to, isGap, zone } = leg;
  const distanceKm = roundKm(to.walkedKm - from.walkedKm);
  const hours = (to.at - from.at) / HOUR_MS;
  const walkingMs = measureWalkingMs({ from: from.at, to: to.at, zone });
  // Who goes by night only has as many hours as that takes.
  const days = walkingMs > 0 ? walkingMs / WALKING_MS : hours / DAY_HOURS;
  return {
    from: endAt(from),
    to: endAt(to),
    distanceKm,
    hours: roundKm(hours),
    walkingHours: roundKm(walkingMs / HOUR_MS),
    kmPerDay: days > 0 ? roundKm(distanceKm / days) : 0,
    ...findMode({ from, to, distanceKm, days }),
    kind: isGap || hours > LONGEST_OBSERVED_HOURS ? 'inferred' : 'observed',
  };
}

/** As those say who saw it arrive or pass, else those who saw it leave; else by its speed. */
function findMode(leg: {
  readonly from: TrackKnot;
  readonly to: TrackKnot;
  readonly distanceKm: number;
  readonly days: number;
}): Pick<Leg, 'mode' | 'modeIsInferred' | 'modeProbability'> {
  const { from, to, distanceKm, days } = leg;
  // How it left a place says how it goes on, not how it came there.
  const stated = (to.kind === 'departure' ? null : to.mode) ?? (from.kind === 'departure' ? from.mode : null);
  if (stated !== null) return { mode: stated, modeIsInferred: false, modeProbability: null };
  if (days <= 0) return { mode: null, modeIsInferred: false, modeProbability: null };
  const { mode, probability } = inferMode({ km: distanceKm, days });
  return { mode, modeIsInferred: true, modeProbability: Math.round(probability * 100) / 100 };
}

function endAt({ reportIds, place, at }: TrackKnot): LegEnd {
  return { reportId: reportIds[0] ?? '', place, at };
}
