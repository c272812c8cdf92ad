'use client';

import { type RefObject, useMemo, useRef } from 'react';
import type { MomentStore } from '@/components/moment/moment-context';
import { createMomentFinder } from '@/components/moment/moment-facts';
import { createTimelineScale } from '@/components/timeline/create-timeline-scale';
import { clampMoment, type TimelineScale } from '@/components/timeline/timeline-scale';
import { type MomentControls, useMoment } from '@/components/timeline/use-moment';
import { derive, type Readable } from '@/components/ui/readable';
import { useReadable } from '@/components/ui/use-readable';
import type { Instant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { omitMoment, type StillView, useView, type ViewControl } from './use-view';

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
  /** What is seen at first. */
  readonly view: ViewState;
  readonly isHeld?: RefObject<boolean> | undefined;
}): TrackerState {
  const { data } = given;
  const ownHold = useRef(false);
  const isHeld = given.isHeld ?? ownHold;
  const control = useView(given.view, isHeld);
  const view = useReadable(control, omitMoment);
  const { reports, caravan } = data;
  const scale = useMemo(() => createTimelineScale(data), [data]);
  const fixes = useMemo(
    () => [...new Set(reports.map((report) => report.fixAt))].filter((fix) => fix >= scale.first),
    [reports, scale.first],
  );
  const moment = useMemo(
    () => derive(control, ({ at }) => (at === null ? scale.last : clampMoment(scale, at))),
    [control, scale],
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
    commit: (next, how) => control.commit(toView(next), how),
  });
  return { control, view, scale, fixes, moment, facts, controls };
}
