'use client';

import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { Segmented } from '@/components/ui/segmented';
import { PHONE, useMedia } from '@/components/ui/use-media';
import { formatZoneTime } from '@/lib/i18n/format';
import type { TimelineSize } from '@/lib/view-state/view-state';
import { AheadControl } from './ahead-control';
import { AheadWords } from './ahead-words';
import type { BoardProps } from './board-props';
import { MomentForm } from './moment-form';
import { SizeControl } from './size-control';
import { StepLink, type TimelineStep } from './step-link';
import styles from './timeline.module.css';
import { TimelineStrip } from './timeline-strip';
import { findTimelineWindow } from './timeline-window';
import { WayBoard } from './way/way-board';
import { WindowBar } from './window-bar';

export interface TimelineProps extends BoardProps {
  /** The fixes before and after the moment. */
  readonly findPrevious: (facts: MomentFacts) => TimelineStep;
  readonly findNext: (facts: MomentFacts) => TimelineStep;
  readonly size: TimelineSize;
  readonly onSize: (size: TimelineSize) => void;
  /** The rest of the view as fields of a form. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The timeline docked along the foot of the map, or grown to "Way and time". */
export function Timeline(props: TimelineProps) {
  const { scale } = props;
  // A phone has the strip map in its sheet instead.
  const size = useMedia(PHONE) ? 'docked' : props.size;
  const t = useTranslations('timeline');
  const isDocked = size === 'docked';
  const hasWindow = isDocked && findTimelineWindow(scale, scale.first).width < 1;
  return (
    <section className={styles.timeline} data-size={isDocked ? 'docked' : 'way'} aria-label={t('timeline')}>
      <TimelineHead {...props} size={size} />
      {isDocked ? <TimelineStrip {...props} /> : <WayBoard {...props} size={size} />}
      {hasWindow && <WindowBar scale={scale} controls={props.controls} />}
    </section>
  );
}

function TimelineHead(props: TimelineProps) {
  const { data, scale, controls, language, kept } = props;
  const { timeZone } = data.caravan;
  const t = useTranslations('timeline');
  return (
    <div className={styles.head}>
      <div className={styles.steps}>
        <StepLink find={props.findPrevious} direction="previous" label={t('previousReport')} onGo={controls.goTo} />
        <StepLink find={props.findNext} direction="next" label={t('nextReport')} onGo={controls.goTo} />
      </div>
      <MomentForm scale={scale} timeZone={timeZone} language={language} kept={kept} onGo={controls.goTo} />
      <span className={styles.zone}>{formatZoneTime(timeZone, language)}</span>
      <div className={styles.ahead}>
        <AheadControl ahead={props.ahead} onAhead={props.onAhead} />
        <AheadWords {...props} />
      </div>
      <WindowControl size={props.size} onSize={props.onSize} />
      <SizeControl size={props.size} onSize={props.onSize} kept={kept} />
    </div>
  );
}

/** Two weeks or the whole way; the small timeline has no choice. */
function WindowControl({ size, onSize }: Pick<TimelineProps, 'size' | 'onSize'>) {
  const t = useTranslations('timeline');
  if (size === 'docked') return null;
  const segments = [
    { value: 'two-weeks', words: t('twoWeeks') },
    { value: 'whole-way', words: t('wholeWay') },
  ] as const;
  return (
    <div className={styles.window} data-needs-script="">
      <Segmented legend={t('window')} name="timeline-window" segments={segments} value={size} onChange={onSize} />
    </div>
  );
}
