import type { Caravan } from '../core/caravan.ts';
import type { PublicReport, PublicRevision } from '../core/publication.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import type { SetAside } from '../core/track.ts';

/** All that the page of one report shows. */
export interface ReportPageData {
  readonly caravan: Caravan;
  readonly report: PublicReport;
  readonly history: readonly PublicRevision[];
  readonly part: TrackPart;
  /** Public reports that take part in the same contradiction between sources. */
  readonly contradicting: readonly PublicReport[];
  /** When the page was read, for citing it. */
  readonly readAt: Instant;
}

/** What a report does for the track. */
export type TrackPart =
  | { readonly kind: 'evening'; readonly date: LocalDate; readonly place: string; readonly reportTotal: number }
  | { readonly kind: 'knot'; readonly at: Instant; readonly place: string; readonly reportTotal: number }
  | { readonly kind: 'set-aside'; readonly setAside: SetAside }
  /** One of many that say the same. */
  | { readonly kind: 'agrees' }
  | { readonly kind: 'not-used' };
