import type { Caravan, CaravanEvent } from '../core/caravan.ts';
import type { PublicReport } from '../core/publication.ts';
import type { Source } from '../core/report.ts';
import type { Instant } from '../core/time.ts';
import type { Track } from '../core/track.ts';

/**
 * What a tracker page needs in the browser, also served by `GET /api/v1/caravans/{slug}/timeline?asOf&edition`.
 * All numbers of all moments follow from it by `lib/core/progress`.
 */
export interface TrackerData {
  readonly caravan: Caravan;
  readonly events: readonly CaravanEvent[];
  readonly track: Track;
  /** Newest state of each public report by `fixAt`; at most 1,000, thinned by day beyond. */
  readonly reports: readonly TrackerReport[];
  readonly reportCount: number;
  readonly isThinned: boolean;
  /** The knowledge time this stands for, and whether the reader asked for it. */
  readonly asOf: Instant;
  readonly etag: string;
}

/** The part of a public report that list, map and timeline show. */
export type TrackerReport = Pick<PublicReport, 'id' | 'fixAt' | 'class' | 'shown'> &
  Pick<
    PublicReport['statement'],
    'observed' | 'place' | 'position' | 'kind' | 'mode' | 'group' | 'people' | 'confidence'
  > & {
    /** Addresses stand on the report's own page: here they would be half of all bytes. */
    readonly source: Pick<Source, 'kind' | 'name'>;
  };
