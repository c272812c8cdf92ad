'use client';

import dynamic from 'next/dynamic';
import { Tracker, type TrackerProps } from './tracker';

/** Apart, so that the pages of past caravans do not load what keeps others fresh. */
const LiveTracker = dynamic(() => import('./live-tracker').then((module) => module.LiveTracker));

/** The tracker, kept fresh where the caravan goes on and today's knowledge is shown. */
export function TrackerPage(props: TrackerProps) {
  const { data, view } = props;
  const isLive = data.caravan.outcome === 'ongoing' && view.asOf === null && view.edition === null;
  return isLive ? <LiveTracker {...props} /> : <Tracker {...props} />;
}
