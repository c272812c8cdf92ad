import type { MouseEvent } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Instant } from '@/lib/core/time';
import styles from './timeline.module.css';

export interface TimelineStep {
  readonly moment: Instant;
  /** The page at that moment, for those without script. */
  readonly href: string;
  /** There is no fix further on: the step leads to where the reader is. */
  readonly isEnd: boolean;
}

/** To the fix before or after. At an end it stays in its place, dimmed, and keeps the focus. */
export function StepLink(props: {
  readonly find: (facts: MomentFacts) => TimelineStep;
  readonly direction: 'previous' | 'next';
  readonly label: string;
  readonly onGo: (moment: Instant) => void;
}) {
  const { label, onGo } = props;
  const step = useMomentValue(props.find);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!step.isEnd) onGo(step.moment);
  };
  return (
    <a className={styles.step} href={step.href} onClick={go} title={label} aria-disabled={step.isEnd || undefined}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={props.direction === 'previous' ? 'M12 4 6 10l6 6' : 'M8 4l6 6-6 6'} />
      </svg>
    </a>
  );
}
