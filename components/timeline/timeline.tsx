'use client';

import { useTranslations } from 'use-intl';
import type { Instant } from '@/lib/core/time';
import { formatMoment, formatZoneTime } from '@/lib/i18n/format';
import type { Language, Units } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { MomentForm } from './moment-form';
import { StepLink, type TimelineStep } from './step-link';
import styles from './timeline.module.css';
import { fractionAt, type TimelineScale } from './timeline-scale';
import { TimelineStrip } from './timeline-strip';
import { findTimelineWindow } from './timeline-window';
import type { MomentControls } from './use-moment';
import { WindowBar } from './window-bar';

export interface TimelineProps {
  readonly data: TrackerData;
  readonly scale: TimelineScale;
  readonly moment: Instant;
  readonly controls: MomentControls;
  readonly language: Language;
  readonly units: Units;
  /** The moment in words for those who hear it. */
  readonly valueText: string;
  /** The fixes before and after the moment. */
  readonly previous: TimelineStep;
  readonly next: TimelineStep;
  /** The rest of the view as fields of a form. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The timeline docked along the foot of the map. */
export function Timeline(props: TimelineProps) {
  const { data, scale, moment, controls, language } = props;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  const window = findTimelineWindow(scale, controls.dragFrom ?? moment);
  return (
    <section className={styles.timeline} aria-label={t('timeline')}>
      <div className={styles.head}>
        <div className={styles.steps}>
          <StepLink step={props.previous} direction="previous" label={t('previousReport')} onGo={controls.goTo} />
          <StepLink step={props.next} direction="next" label={t('nextReport')} onGo={controls.goTo} />
        </div>
        <MomentForm
          moment={moment}
          scale={scale}
          timeZone={timeZone}
          language={language}
          kept={props.kept}
          summary={formatMoment(moment, { timeZone, language })}
          onGo={controls.goTo}
        />
        <span className={styles.zone}>{formatZoneTime(timeZone, language)}</span>
      </div>
      <TimelineStrip
        data={data}
        scale={scale}
        moment={moment}
        controls={controls}
        language={language}
        units={props.units}
        valueText={props.valueText}
        window={window}
      />
      {window.width < 1 && (
        <WindowBar
          start={window.start}
          width={window.width}
          moment={fractionAt(scale, moment)}
          pointer={controls.pointer}
        />
      )}
    </section>
  );
}
