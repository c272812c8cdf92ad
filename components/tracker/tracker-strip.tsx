'use client';

import { useMemo } from 'react';
import { StripMap } from '@/components/timeline/way/strip-map';
import type { AheadDays, Language } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { Outlooks } from './use-outlooks';
import type { TrackerState } from './use-tracker';

/** The strip map of the sheet; it writes the days ahead into the view. */
export function TrackerStrip(props: {
  readonly data: TrackerData;
  readonly state: TrackerState;
  readonly outlooks: Outlooks;
  readonly ahead: AheadDays | null;
  readonly language: Language;
}) {
  const { control, view, scale } = props.state;
  const onAhead = useMemo(
    () => (ahead: AheadDays | null) => control.commit({ ahead: ahead ?? 0 }, 'replace'),
    [control],
  );
  return (
    <StripMap
      data={props.data}
      scale={scale}
      language={props.language}
      units={view.units}
      outlooks={props.outlooks.list}
      outlookState={props.outlooks.state}
      ahead={props.ahead}
      onAhead={onAhead}
    />
  );
}
