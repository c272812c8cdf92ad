'use client';

import { useMemo } from 'react';
import { KnownAtLane } from '@/components/timeline/known-at-lane';
import { listReportDays } from '@/components/timeline/known-day';
import { DEFAULT_VIEW, formatViewState, type Language } from '@/lib/view-state/view-state';
import type { KnownData } from './use-known-data';
import type { TrackerState } from './use-tracker';

/** What was known when, as a control of this page: it writes the knowledge time into the view, and all else follows. */
export function KnownAt(props: {
  readonly known: KnownData;
  readonly state: TrackerState;
  readonly language: Language;
}) {
  const { known, state, language } = props;
  const { view, control, scale } = state;
  const { caravan, reports } = known.today ?? known.data;
  const days = useMemo(() => listReportDays(reports, caravan.timeZone), [reports, caravan.timeZone]);
  return (
    <KnownAtLane
      asOf={view.asOf}
      days={days}
      scale={scale}
      timeZone={caravan.timeZone}
      language={language}
      kept={[...new URLSearchParams(formatViewState({ ...view, at: null, asOf: null, edition: null, map: null }))]}
      onKnownAt={(asOf) => control.commit({ asOf, edition: DEFAULT_VIEW.edition }, 'push')}
    />
  );
}
