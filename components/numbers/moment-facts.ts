import type { Progress } from '@/lib/core/progress';
import type { Track } from '@/lib/core/track';

/** The numbers of one moment with the track they follow from. */
export interface MomentFacts {
  readonly progress: Progress;
  readonly track: Track;
  /** How many of the reports that the browser holds the moment has reached. */
  readonly reportsReached: number;
}
