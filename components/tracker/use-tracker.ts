'use client';

import { type RefObject, useMemo } from 'react';
import type { MomentStore } from '@/components/moment/moment-context';
import { createMomentFinder } from '@/components/moment/moment-facts';
import { createTimelineScale } from '@/components/timeline/create-timeline-scale';
import { findNearestDay } from '@/components/timeline/nearest-day';
import { clampMoment, type TimelineScale } from '@/components/timeline/timeline-scale';
import { type MomentControls, useMoment } from '@/components/timeline/use-moment';
import { derive, type Readable } from '@/components/ui/readable';
import { useReadable } from '@/components/ui/use-readable';
import { type Instant, localDateOf, wholeLocalDay } from '@/lib/core/time';
import { findLastMoment } from '@/lib/view-state/last-moment';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { omitMoment, type StillView, type ViewControl } from './use-view';

export interface TrackerState {
  readonly control: ViewControl;
  /** The view but for its moment. */
  readonly view: StillView;
  readonly scale: TimelineScale;
  readonly fixes: readonly Instant[];
  readonly moment: Readable<Instant>;
  readonly facts: MomentStore;
  readonly controls: MomentControls;
}

/**
 * Everything that is seen follows from two values: the data and the view. Nothing else is kept: the moment follows from
 * the view and the facts from the moment, each computed once when first read.
 */
export function useTracker(given: {
  readonly data: TrackerData;
  /** What is known today, where `data` is what was known earlier: the timeline then spans the whole time all the same. */
  readonly today: TrackerData | null;
  readonly control: ViewControl;
  readonly isHeld: RefObject<boolean>;
}): TrackerState {
  const { data, today, control, isHeld } = given;
  const view = useReadable(control, omitMoment);
  const { reports, caravan } = data;
  const { asOf } = view;
  const { scale, newest } = useMemo(() => spanTime({ data, today, asOf }), [data, today, asOf]);
  const fixes = useMemo(
    () => [...new Set(reports.map((report) => report.fixAt))].filter((fix) => fix >= scale.first),
    [reports, scale.first],
  );
  const moment = useMemo(
    () => derive(control, ({ at }) => (at === null ? newest : clampMoment(scale, at))),
    [control, scale, newest],
  );
  const facts = useMemo(() => derive(moment, createMomentFinder(data)), [moment, data]);
  // At the present the reader follows it; anywhere else the moment stays when new reports come.
  const toView = (next: Instant) => ({ at: scale.isGrowing && next === scale.last ? null : next });
  const controls = useMoment({
    readMoment: moment.read,
    fixes,
    scale,
    timeZone: caravan.timeZone,
    isHeld,
    show: (next) => control.show(toView(next)),
    showBeyond: (ms) =>
      control.show({ ahead: ms === null ? null : findNearestDay(ms, { scale, zone: caravan.timeZone }) }),
    commit: (next, how) => control.commit(toView(next), how),
  });
  return { control, view, scale, fixes, moment, facts, controls };
}

/** The timeline, and the moment it opens at. Earlier knowledge keeps the width of today's. */
function spanTime(known: {
  readonly data: TrackerData;
  readonly today: TrackerData | null;
  readonly asOf: Instant | null;
}): { readonly scale: TimelineScale; readonly newest: Instant } {
  const { data, today, asOf } = known;
  const scale = createTimelineScale(data);
  const newest = scale.last;
  const last = findLastMoment({ newest, asOf });
  const end = laterOf(scale.end, wholeLocalDay(localDateOf(last, data.caravan.timeZone), data.caravan.timeZone).to);
  if (today === null || today === data) return { scale: { ...scale, last, end }, newest };
  const whole = createTimelineScale(today);
  return {
    scale: { ...scale, last, start: earlierOf(scale.start, whole.start), end: laterOf(end, whole.end) },
    newest,
  };
}

function earlierOf(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
