'use client';

import { type PointerEvent, useState } from 'react';
import { type Instant, instantOfMs, localDateOf, wholeLocalDay } from '@/lib/core/time';
import type { TimelineScale } from './timeline-scale';

/** Nearer to the right end than this the diamond is parked: what is known today. */
const PARK_PX = 10;

/** Drags what was known from day to day. Nothing is asked of the server before the hand lets go. */
export function useKnownDrag(lane: {
  readonly scale: TimelineScale;
  readonly timeZone: string;
  readonly onKnownAt: (asOf: Instant | null) => void;
}) {
  const [held, setHeld] = useState<{ readonly asOf: Instant | null } | null>(null);
  const read = (event: PointerEvent<HTMLElement>): Instant | null => {
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    if (event.clientX > right - PARK_PX) return null;
    const { scale, timeZone } = lane;
    const share = Math.max(0, (event.clientX - left) / width);
    // A day is known at its end: the diamond stands at the midnight after it.
    const day = localDateOf(instantOfMs(scale.start + share * (scale.end - scale.start)), timeZone);
    return wholeLocalDay(day, timeZone).to;
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld({ asOf: read(event) });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held) setHeld({ asOf: read(event) });
    },
    onPointerUp: () => {
      if (held) lane.onKnownAt(held.asOf);
      setHeld(null);
    },
    onPointerCancel: () => setHeld(null),
  };
  return { dragged: held?.asOf ?? null, isHeld: held !== null, handlers };
}
