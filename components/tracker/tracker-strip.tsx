'use client';

import type { MomentForecast } from '@/components/moment/moment-forecast';
import { StripMap } from '@/components/timeline/way/strip-map';
import type { Outlook } from '@/lib/core/forecast';
import type { AheadDays, Language } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { useAheadChange } from './use-ahead-change';
import type { TrackerState } from './use-tracker';

/** The strip map of the sheet; it writes the days ahead into the view. */
export function TrackerStrip(props: {
  readonly data: TrackerData;
  readonly state: TrackerState;
  readonly forecast: MomentForecast;
  readonly outlooks: readonly Outlook[];
  readonly ahead: AheadDays | null;
  readonly language: Language;
}) {
  const { control, view, scale } = props.state;
  const onAhead = useAheadChange(control);
  return (
    <StripMap
      data={props.data}
      scale={scale}
      language={props.language}
      units={view.units}
      forecast={props.forecast}
      outlooks={props.outlooks}
      ahead={props.ahead}
      onAhead={onAhead}
    />
  );
}
