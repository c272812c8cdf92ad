'use client';

import { type RefObject, useMemo, useRef } from 'react';
import { createMomentFinder, type MomentFacts } from '@/components/numbers/moment-facts';
import { createTimelineScale } from '@/components/timeline/create-timeline-scale';
import { clampMoment, type TimelineScale } from '@/components/timeline/timeline-scale';
import { type MomentControls, useMoment } from '@/components/timeline/use-moment';
import type { Instant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { useView, type ViewControl } from './use-view';

export interface TrackerState {
  readonly control: ViewControl;
  readonly scale: TimelineScale;
  readonly fixes: readonly Instant[];
  readonly moment: Instant;
  readonly facts: MomentFacts;
  readonly controls: MomentControls;
}

/** Everything that is seen follows from two values: the data and the view. Nothing else is kept. */
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
  const { view } = control;
  const { reports, caravan } = data;
  const scale = useMemo(() => createTimelineScale(data), [data]);
  const fixes = useMemo(
    () => [...new Set(reports.map((report) => report.fixAt))].filter((fix) => fix >= scale.first),
    [reports, scale.first],
  );
  const moment = view.at === null ? scale.last : clampMoment(scale, view.at);
  const findFacts = useMemo(() => createMomentFinder(data), [data]);
  const facts = useMemo(() => findFacts(moment), [findFacts, moment]);
  // At the present the reader follows it; anywhere else the moment stays when new reports come.
  const toView = (next: Instant) => ({ at: scale.isGrowing && next === scale.last ? null : next });
  const controls = useMoment({
    moment,
    fixes,
    scale,
    timeZone: caravan.timeZone,
    isHeld,
    show: (next) => control.show(toView(next)),
    commit: (next, how) => control.commit(toView(next), how),
  });
  return { control, scale, fixes, moment, facts, controls };
}
