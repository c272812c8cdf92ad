import { addDays, type Instant, instantOfLocal, instantOfMs, localDateOf } from '@/lib/core/time';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { TimelineScale } from './timeline-scale';

/** Days drawn beyond the last moment, for what may become of it. */
const FUTURE_DAYS = 7;

/**
 * The timeline of a caravan: from the local midnight before its first report to a week after the day of its last; of an
 * ongoing caravan after the day of `asOf`. No moment lies in that week. Without a place on the road: the day it started.
 * The moment begins where the track does: what was reported before the start is shown, but there is no place to tell then.
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
    end: endOfDay(last, track.knots.length > 0 ? FUTURE_DAYS : 0, zone),
    isGrowing,
  };
}

function startOfDay(instant: Instant, zone: string): Instant {
  return instantOfLocal({ date: localDateOf(instant, zone), hour: 0, zone });
}

function endOfDay(instant: Instant, daysAfter: number, zone: string): Instant {
  return instantOfLocal({ date: addDays(localDateOf(instant, zone), daysAfter + 1), hour: 0, zone });
}
