'use client';

import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { formatZoneTime } from '@/lib/i18n/format';
import type { Language, Units } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { MomentForm } from './moment-form';
import { StepLink, type TimelineStep } from './step-link';
import styles from './timeline.module.css';
import type { TimelineScale } from './timeline-scale';
import { TimelineStrip } from './timeline-strip';
import { findTimelineWindow } from './timeline-window';
import type { MomentControls } from './use-moment';
import { WindowBar } from './window-bar';

export interface TimelineProps {
  readonly data: TrackerData;
  readonly scale: TimelineScale;
  readonly controls: MomentControls;
  readonly language: Language;
  readonly units: Units;
  /** The moment in words for those who hear it. */
  readonly describe: (facts: MomentFacts) => string;
  /** The fixes before and after the moment. */
  readonly findPrevious: (facts: MomentFacts) => TimelineStep;
  readonly findNext: (facts: MomentFacts) => TimelineStep;
  /** The rest of the view as fields of a form. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The timeline docked along the foot of the map. */
export function Timeline(props: TimelineProps) {
  const { data, scale, controls, language } = props;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  return (
    <section className={styles.timeline} aria-label={t('timeline')}>
      <div className={styles.head}>
        <div className={styles.steps}>
          <StepLink find={props.findPrevious} direction="previous" label={t('previousReport')} onGo={controls.goTo} />
          <StepLink find={props.findNext} direction="next" label={t('nextReport')} onGo={controls.goTo} />
        </div>
        <MomentForm scale={scale} timeZone={timeZone} language={language} kept={props.kept} onGo={controls.goTo} />
        <span className={styles.zone}>{formatZoneTime(timeZone, language)}</span>
      </div>
      <TimelineStrip
        data={data}
        scale={scale}
        controls={controls}
        language={language}
        units={props.units}
        describe={props.describe}
      />
      {findTimelineWindow(scale, scale.first).width < 1 && <WindowBar scale={scale} controls={controls} />}
    </section>
  );
}
