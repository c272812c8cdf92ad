'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { Timeline } from '@/components/timeline/timeline';
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
import type { Outlooks } from './use-outlooks';
import type { TrackerState } from './use-tracker';
import type { StillView } from './use-view';

/** The timeline with the moment in words, and the addresses of the steps for those without script. */
export function TrackerTimeline(props: {
  readonly data: TrackerData;
  readonly state: TrackerState;
  readonly outlooks: Outlooks;
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
  const changes = useChanges(state);
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
      outlooks={props.outlooks.list}
      outlookState={props.outlooks.state}
      ahead={props.ahead}
      size={view.timeline}
      {...changes}
      kept={listKeptFields(view)}
    />
  );
}

/** What the timeline changes of the view beside its moment. */
function useChanges({ control }: TrackerState) {
  return useMemo(
    () => ({
      onSize: (timeline: TimelineSize) => control.commit({ timeline }, 'replace'),
      onAhead: (ahead: AheadDays | null) => control.commit({ ahead: ahead ?? 0 }, 'replace'),
    }),
    [control],
  );
}

/** The view but for its moment, as fields that a form sent without script takes along. */
function listKeptFields(view: StillView): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(formatViewState({ ...view, at: DEFAULT_VIEW.at, map: null }))];
}
