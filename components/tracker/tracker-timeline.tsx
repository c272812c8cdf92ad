'use client';

import { useTranslations } from 'use-intl';
import { Timeline } from '@/components/timeline/timeline';
import { DEFAULT_VIEW, formatViewState, type Language, type ViewState } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { describeMoment } from './describe-moment';
import { findSteps } from './find-steps';
import type { TrackerState } from './use-tracker';

/** The timeline with the moment in words, and the addresses of the steps for those without script. */
export function TrackerTimeline(props: {
  readonly data: TrackerData;
  readonly state: TrackerState;
  readonly language: Language;
}) {
  const { data, state, language } = props;
  const { view } = state.control;
  const { slug, timeZone } = data.caravan;
  const t = useTranslations('tracker');
  const style = { language, units: view.units, timeZone };
  const steps = findSteps({ ...state, view, language, slug });
  return (
    <Timeline
      data={data}
      scale={state.scale}
      moment={state.moment}
      controls={state.controls}
      language={language}
      units={view.units}
      valueText={describeMoment(state.facts.progress, { t, style })}
      previous={steps.previous}
      next={steps.next}
      kept={listKeptFields(view)}
    />
  );
}

/** The view but for its moment, as fields that a form sent without script takes along. */
function listKeptFields(view: ViewState): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(formatViewState({ ...view, at: DEFAULT_VIEW.at, map: null }))];
}
