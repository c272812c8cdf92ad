'use client';

import { useMemo, useRef } from 'react';
import { createMomentFinder, type MomentFacts } from '@/components/numbers/moment-facts';
import { createTimelineScale } from '@/components/timeline/create-timeline-scale';
import { clampMoment, type TimelineScale } from '@/components/timeline/timeline-scale';
import { type MomentControls, useMoment } from '@/components/timeline/use-moment';
import type { Instant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { type LiveData, useLiveData } from './use-live-data';
import { useView, type ViewControl } from './use-view';

export interface TrackerState {
  readonly live: LiveData;
  readonly control: ViewControl;
  readonly scale: TimelineScale;
  readonly fixes: readonly Instant[];
  readonly moment: Instant;
  readonly facts: MomentFacts;
  readonly controls: MomentControls;
}

/** Everything that is seen follows from two values: the data and the view. Nothing else is kept. */
export function useTracker(initial: { readonly data: TrackerData; readonly view: ViewState }): TrackerState {
  const isHeld = useRef(false);
  const control = useView(initial.view, isHeld);
  const { view } = control;
  const isLive = initial.data.caravan.outcome === 'ongoing' && view.asOf === null && view.edition === null;
  const live = useLiveData({ initial: initial.data, isLive, isHeld });
  const { reports, caravan } = live.data;
  const scale = useMemo(() => createTimelineScale(live.data), [live.data]);
  const fixes = useMemo(() => [...new Set(reports.map((report) => report.fixAt))], [reports]);
  const moment = view.at === null ? scale.last : clampMoment(scale, view.at);
  const findFacts = useMemo(() => createMomentFinder(live.data), [live.data]);
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
  return { live, control, scale, fixes, moment, facts, controls };
}
