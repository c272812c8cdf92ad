'use client';

import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { MomentForecast } from '@/components/moment/moment-forecast';
import { Timeline } from '@/components/timeline/timeline';
import type { Outlook } from '@/lib/core/forecast';
import {
  type AheadDays,
  DEFAULT_VIEW,
  formatViewState,
  type Language,
  type TimelineSize,
} from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { describeMoment } from './describe-moment';
import { findNextStep, findPreviousStep } from './find-steps';
import { useAheadChange } from './use-ahead-change';
import type { TrackerState } from './use-tracker';
import type { StillView } from './use-view';

/** The timeline with the moment in words, and the addresses of the steps for those without script. */
export function TrackerTimeline(props: {
  readonly data: TrackerData;
  readonly state: TrackerState;
  readonly forecast: MomentForecast;
  readonly outlooks: readonly Outlook[];
  readonly ahead: AheadDays | null;
  readonly language: Language;
}) {
  const { data, state, language } = props;
  const { fixes, view } = state;
  const { slug, timeZone } = data.caravan;
  const { units } = view;
  const t = useTranslations('tracker');
  const findSteps = useMemo(() => {
    const source = { fixes, view, language, slug };
    return {
      previous: ({ progress }: MomentFacts) => findPreviousStep(source, progress.at),
      next: ({ progress }: MomentFacts) => findNextStep(source, progress.at),
    };
  }, [fixes, view, language, slug]);
  const describe = useMemo(() => {
    const style = { language, units, timeZone };
    return ({ progress }: MomentFacts) => describeMoment(progress, { t, style });
  }, [language, units, timeZone, t]);
  const { control } = state;
  const onAhead = useAheadChange(control);
  const onSize = useCallback((timeline: TimelineSize) => control.commit({ timeline }, 'replace'), [control]);
  return (
    <Timeline
      data={data}
      scale={state.scale}
      controls={state.controls}
      language={language}
      units={units}
      describe={describe}
      findPrevious={findSteps.previous}
      findNext={findSteps.next}
      forecast={props.forecast}
      outlooks={props.outlooks}
      ahead={props.ahead}
      size={view.timeline}
      onAhead={onAhead}
      onSize={onSize}
      kept={listKeptFields(view)}
    />
  );
}

/** The view but for its moment, as fields that a form sent without script takes along. */
function listKeptFields(view: StillView): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(formatViewState({ ...view, at: DEFAULT_VIEW.at, map: null }))];
}
