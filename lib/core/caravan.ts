import type { LocalDate } from './time.ts';

/** How a caravan ended, or that it has not. Part of what is shown, never of what is computed. */
export const OUTCOMES = [
  'ongoing',
  'reached-border',
  'reached-mexico-city',
  'dissolved',
  'stopped-by-force',
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface LocalizedText {
  readonly en: string;
  readonly es: string;
}

/** A crossing that the caravan said it goes to, and the day from which that was known. */
export interface DeclaredTarget {
  readonly crossingId: string;
  readonly from: LocalDate;
}

/** How coarse and how late field reports of a going caravan are shown. Floors: 12 h, 10 km. */
export interface PublicationPolicy {
  readonly delayHours: number;
  readonly cellKm: number;
}

/** A named group of people on the way: an ISO 19141 moving feature, not a point. */
export interface Caravan {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly startedOn: LocalDate;
  readonly startPlace: string;
  readonly endedOn: LocalDate | null;
  readonly outcome: Outcome;
  /** IANA zone in which its local dates are counted. */
  readonly timeZone: string;
  readonly declaredTargets: readonly DeclaredTarget[];
  readonly publication: PublicationPolicy;
  /** Hours between reports that are usual for this caravan; freshness is judged by it. */
  readonly expectedReportHours: number;
}

/** A dated piece of context on the timeline: not a report, moves nothing. */
export interface CaravanEvent {
  readonly id: string;
  readonly on: LocalDate;
  readonly title: LocalizedText;
  readonly source: string;
  readonly url: string | null;
}
