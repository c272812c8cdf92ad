import type { Progress } from '@/lib/core/progress';
import { progressAt } from '@/lib/core/progress-at';
import { isSetAsideAt } from '@/lib/core/set-aside-at';
import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import type { TrackerData, TrackerReport } from '@/lib/wire/tracker-data';
import { listReportsOfLastDay } from './reports-of-last-day';

/** The numbers of one moment with what they follow from. */
export interface MomentFacts {
  readonly progress: Progress;
  readonly track: Track;
  /** How many of the reports that the browser holds the moment has reached. */
  readonly reportsReached: number;
  /** The usable reports of the day of the last report, up to it. */
  readonly lastReports: readonly TrackerReport[];
  /** The caravan has ended: what is said of a moment holds for then, not for now. */
  readonly isOver: boolean;
}

/** Prepares the data of a caravan; the function it returns finds all that is said of a moment, in some 0.1 ms. */
export function createMomentFinder({ track, reports, caravan }: TrackerData): (moment: Instant) => MomentFacts {
  const setAside = new Map(track.setAside.map((aside) => [aside.reportId, aside]));
  return (moment) => {
    const progress = progressAt(track, moment);
    const reportsReached = countReached(reports, moment);
    const lastReports = listReportsOfLastDay({
      reports,
      reached: reportsReached,
      lastReportAt: progress.position.lastReport?.at,
      isSetAside: (id) => {
        const found = setAside.get(id);
        return found !== undefined && isSetAsideAt(found, moment);
      },
      timeZone: caravan.timeZone,
    });
    return { progress, track, reportsReached, lastReports, isOver: caravan.outcome !== 'ongoing' };
  };
}

/** How many of the ascending reports are not after a moment. */
function countReached(reports: readonly TrackerReport[], moment: Instant): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.fixAt ?? Number.POSITIVE_INFINITY) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
