'use client';

import { type PointerEvent, useRef, useState } from 'react';

export type SheetRest = 'peek' | 'half' | 'full';

/** Heights of the rests in px: headline, status and number; half the screen; all but head and timeline. */
const PEEK_PX = 234;
const HALF_PX = 430;
const HEAD_AND_TIMELINE_PX = 220;

/** Drags the sheet by its handle; let go, it takes the nearest rest. */
export function useSheetDrag(setRest: (rest: SheetRest) => void) {
  const [height, setHeight] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const end = () => {
    if (start.current && height !== null) setRest(findNearestRest(height, window.innerHeight));
    start.current = null;
    setHeight(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const sheet = event.currentTarget.parentElement;
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.button !== 0 || isOnButton || !sheet) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { y: event.clientY, height: sheet.getBoundingClientRect().height };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!start.current) return;
      const full = window.innerHeight - HEAD_AND_TIMELINE_PX;
      setHeight(Math.min(full, Math.max(PEEK_PX / 2, start.current.height + start.current.y - event.clientY)));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { height, handlers };
}

/** The rest whose height is nearest to where the sheet was let go. */
export function findNearestRest(heightPx: number, screenPx: number): SheetRest {
  const rests = [
    { rest: 'peek', px: PEEK_PX },
    { rest: 'half', px: HALF_PX },
    { rest: 'full', px: screenPx - HEAD_AND_TIMELINE_PX },
  ] as const;
  const distance = ({ px }: (typeof rests)[number]) => Math.abs(px - heightPx);
  return rests.reduce((best, next) => (distance(next) < distance(best) ? next : best)).rest;
}
