'use client';

import { type PointerEvent, useRef } from 'react';
import { addDays, type Instant, instantOfLocal, localDateOf } from '@/lib/core/time';
import { AHEAD_DAYS, type AheadDays } from '@/lib/view-state/view-state';
import styles from './future-zone.module.css';
import { fractionAt, type TimelineScale, toPercent } from './timeline-scale';

/**
 * The days after the last moment: no moment lies in them, so pressing or dragging here chooses how many days ahead the
 * forecast is shown for. The radio buttons beside the timeline do the same by keyboard.
 */
export function FutureZone(props: {
  readonly scale: TimelineScale;
  readonly timeZone: string;
  readonly onPick: (days: AheadDays) => void;
}) {
  const { scale, timeZone, onPick } = props;
  const isPicking = useRef(false);
  const start = fractionAt(scale, scale.last);
  const pick = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = scale.last + ((event.clientX - left) / width) * (scale.end - scale.last);
    onPick(findNearestDay(at, { last: scale.last, timeZone }));
  };
  if (scale.end <= scale.last) return null;
  return (
    <div
      className={styles.zone}
      style={{ left: toPercent(start), width: toPercent(1 - start) }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        isPicking.current = true;
        pick(event);
      }}
      onPointerMove={(event) => {
        if (isPicking.current) pick(event);
      }}
      onPointerUp={() => {
        isPicking.current = false;
      }}
      onPointerCancel={() => {
        isPicking.current = false;
      }}
    />
  );
}

/** The day ahead whose evening is nearest to an instant, milliseconds. */
export function findNearestDay(
  ms: number,
  { last, timeZone }: { readonly last: Instant; readonly timeZone: string },
): AheadDays {
  const date = localDateOf(last, timeZone);
  const awayMs = (days: AheadDays) =>
    Math.abs(instantOfLocal({ date: addDays(date, days), hour: 18, zone: timeZone }) - ms);
  return AHEAD_DAYS.reduce((best, days) => (awayMs(days) < awayMs(best) ? days : best));
}
