import type { Position } from '@/lib/core/position.ts';
import type { Instant, LocalDate } from '@/lib/core/time.ts';
import type { Evening, Track } from '@/lib/core/track.ts';
import { withoutState } from '@/lib/core/without-state.ts';

/** A ring on the track: where the caravan slept, with the nights in a row at one place as one. */
export interface NightStop {
  readonly place: string;
  readonly position: Position;
  /** From when it is known. */
  readonly at: Instant;
  /** The first and the last night. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Where the track begins: it was left, not slept at. */
  readonly isStart: boolean;
}

/** The start and the stays of a track in order of time. Evenings at one place without another between are one stop. */
export function listNightStops(track: Pick<Track, 'start' | 'startedOn' | 'evenings'>): readonly NightStop[] {
  const stops: NightStop[] = [];
  if (track.start) {
    stops.push({ ...pick(track.start), from: track.startedOn, to: track.startedOn, isStart: true });
  }
  for (const evening of track.evenings) {
    const last = stops.at(-1);
    const isSamePlace = last !== undefined && isSame(last.position, evening.position);
    if (isSamePlace && !last.isStart) stops[stops.length - 1] = { ...last, to: evening.date };
    else if (!isSamePlace) stops.push({ from: evening.date, to: evening.date, isStart: false, ...pick(evening) });
  }
  return stops;
}

function pick({ place, position, at }: Pick<Evening, 'place' | 'position' | 'at'>) {
  return { place: withoutState(place), position, at };
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
