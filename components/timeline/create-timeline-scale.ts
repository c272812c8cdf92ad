import { addDays, type Instant, instantOfLocal, instantOfMs, localDateOf } from '@/lib/core/time';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { TimelineScale } from './timeline-scale';

/**
 * The timeline of a caravan: from the local midnight before its first report to the one after its last; of an ongoing
 * caravan to the end of the day of `asOf`. Without a report: the day it started. The moment begins where the track does:
 * what was reported before the start is shown, but there is no place to tell then.
 */
export function createTimelineScale({
  caravan,
  reports,
  track,
  asOf,
}: Pick<TrackerData, 'caravan' | 'reports' | 'track' | 'asOf'>): TimelineScale {
  const zone = caravan.timeZone;
  const dayStart = instantOfLocal({ date: caravan.startedOn, hour: 0, zone });
  const firstReport = reports[0]?.fixAt ?? dayStart;
  const first = track.knots[0]?.at ?? firstReport;
  const lastFix = reports.at(-1)?.fixAt ?? dayStart;
  const isGrowing = caravan.outcome === 'ongoing' && asOf > lastFix;
  const last = isGrowing ? asOf : lastFix;
  return {
    start: startOfDay(instantOfMs(Math.min(firstReport, first)), zone),
    first,
    last,
    end: endOfDay(last, zone),
    isGrowing,
  };
}

function startOfDay(instant: Instant, zone: string): Instant {
  return instantOfLocal({ date: localDateOf(instant, zone), hour: 0, zone });
}

function endOfDay(instant: Instant, zone: string): Instant {
  return instantOfLocal({ date: addDays(localDateOf(instant, zone), 1), hour: 0, zone });
}
