import type { Caravan, Outcome } from './caravan.ts';
import type { Position } from './position.ts';
import type { TravelMode } from './report.ts';
import type { LocalDate } from './time.ts';
import type { Evening } from './track.ts';

/** What others can be learned from in a caravan that has ended: its public evenings and how it ended. */
export interface PastCaravan {
  readonly slug: string;
  readonly name: Caravan['name'];
  readonly startedOn: LocalDate;
  /** Null with outcome `unknown`: it was lost sight of. */
  readonly endedOn: LocalDate | null;
  readonly outcome: Outcome;
  /** Ascending by date. */
  readonly evenings: readonly PastEvening[];
}

export interface PastEvening {
  readonly date: LocalDate;
  readonly basis: Evening['basis'];
  readonly position: Position;
  readonly place: string;
  readonly coveredKm: number;
  readonly mode: TravelMode | null;
}
