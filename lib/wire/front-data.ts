import type { Caravan } from '../core/caravan.ts';
import type { Position } from '../core/position.ts';
import type { Instant, LocalDate } from '../core/time.ts';

/** What the front page says of one caravan. */
export interface FrontCaravan {
  readonly caravan: Caravan;
  /** Still on the way as far as is known: no end, and not silent for 60 days. */
  readonly isGoing: boolean;
  readonly reportCount: number;
  readonly last: { readonly at: Instant; readonly date: LocalDate; readonly place: string } | null;
  /** Kilometres by road at the end of the track; null: no usable report. */
  readonly coveredKm: number | null;
  /** The highest count that any source gave. */
  readonly peopleHigh: number | null;
  readonly line: readonly LinePoint[];
  /** The road as walked, for the map. */
  readonly path: readonly Position[];
}

/** Kilometres by day of the journey, ascending; the start is day 0, the evening of the first day is 1. */
export interface LinePoint {
  readonly day: number;
  readonly km: number;
  /** Between the point before and this one lie more than two evenings that nobody reported. */
  readonly afterGap: boolean;
}
