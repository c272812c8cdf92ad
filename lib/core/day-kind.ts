import { inferMode } from './infer-mode.ts';
import type { TravelMode } from './report.ts';
import { daysBetween } from './time.ts';
import type { Evening, TrackStart } from './track.ts';
import { isRestDay, MOVING_KM } from './track-rest.ts';

/** A mode that only the speed tells is taken from here on. */
const SURE = 0.8;

/** What a date on the way was, as far as the evening reports tell. */
export interface DayOnWay {
  readonly evening: Evening;
  /**
   * moving: won 2 km or more since the evening before; rest: neither won nor lost as much; back: lost it;
   * across-gap: what was won or lost since an evening days ago, which is no day's march; unreported: no report of that
   * date, its evening is known by who left the next morning; first: there is no evening before
   * to compare with, or it stayed where it begins.
   */
  readonly kind: 'moving' | 'rest' | 'back' | 'across-gap' | 'unreported' | 'first';
  /** How people went on a moving day; null: not said, and the speed leaves it open. */
  readonly mode: TravelMode | null;
  readonly modeIsInferred: boolean;
}

/** Tells the dates of a way apart, ascending: the evenings known at a moment and where the way begins. O(days). */
export function listDaysOnWay(known: {
  readonly start: TrackStart | null;
  readonly evenings: readonly Evening[];
}): readonly DayOnWay[] {
  const { start, evenings } = known;
  return evenings.map((evening, index) => {
    const kind = findKind(evening, evenings[index - 1], start);
    return { evening, kind, ...(kind === 'moving' ? findMode(evening) : NO_MODE) };
  });
}

const NO_MODE = { mode: null, modeIsInferred: false } as const;

function findKind(evening: Evening, before: Evening | undefined, start: TrackStart | null): DayOnWay['kind'] {
  const from = before ?? start;
  if (!from) return 'first';
  if (!evening.isReported) return 'unreported';
  if (isRestDay(evening, before)) return 'rest';
  if (daysBetween(from.date, evening.date) > 1) return 'across-gap';
  if (evening.advanceKm >= MOVING_KM) return 'moving';
  return evening.advanceKm <= -MOVING_KM ? 'back' : 'first';
}

function findMode({ mode, advanceKm }: Evening): Pick<DayOnWay, 'mode' | 'modeIsInferred'> {
  if (mode !== null) return { mode, modeIsInferred: false };
  const inferred = inferMode({ km: advanceKm, days: 1 });
  return inferred.probability >= SURE ? { mode: inferred.mode, modeIsInferred: true } : NO_MODE;
}
