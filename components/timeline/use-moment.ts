'use client';

import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { HOUR_MS, type Instant } from '@/lib/core/time';
import { findMomentOfKey } from './moment-keys';
import { snapToFix } from './step-moment';
import { momentAtFraction, type TimelineScale } from './timeline-scale';

/** How a moment gets into the history of the browser: as a new entry, or in place of the last. */
export type Commit = 'push' | 'replace';

export interface MomentSource {
  /** The moment shown now. */
  readonly readMoment: () => Instant;
  readonly fixes: readonly Instant[];
  readonly scale: TimelineScale;
  readonly timeZone: string;
  /** Shows a moment. Called at every step. */
  readonly show: (moment: Instant) => void;
  /** A drag has gone beyond the last moment, to an instant (milliseconds), or has come back (null). */
  readonly showBeyond: (ms: number | null) => void;
  /** Writes the shown moment to the address. Called when the reader has come to rest. */
  readonly commit: (moment: Instant, how: Commit) => void;
  /** True while a drag runs: then nothing else may move the moment. */
  readonly isHeld: RefObject<boolean>;
}

export type PointerHandlers = Readonly<
  Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >
>;

export interface MomentControls {
  /** Where a running drag began; null: none runs. */
  readonly dragFrom: Instant | null;
  /** For an element that is as wide as the whole timeline. */
  readonly pointer: PointerHandlers;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  /** Shows a moment and writes it at once, as a new entry of the history. */
  readonly goTo: (moment: Instant) => void;
}

/** Fixes catch the pointer from this far. */
const SNAP_PX = 8;
/** So long after the last moment the days to come begin: a hand that lets the thumb go at the end means the end. */
const BEYOND_MS = 8 * HOUR_MS;
/** The address is written this long after the last key. */
const KEY_REST_MS = 300;

/** The one writer of the moment: drags, clicks, keys and buttons all go through here. */
export function useMoment(source: MomentSource): MomentControls {
  // Event handlers read the newest source, so that they stay the same functions while the moment runs.
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  const drag = useDrag(latest);
  const [onKeyDown, forgetKeys] = useKeys(latest);
  const goTo = useCallback(
    (moment: Instant) => {
      forgetKeys();
      latest.current.show(moment);
      latest.current.commit(moment, 'push');
    },
    [forgetKeys],
  );
  return { ...drag, onKeyDown, goTo };
}

type Latest = RefObject<MomentSource>;

interface Drag {
  /** Where on the thumb it was taken, px from its middle. */
  readonly offsetPx: number;
  readonly from: Instant;
  readonly last: Instant;
  /** It is, and it was at some time, beyond the last moment. */
  readonly isBeyond: boolean;
  readonly wasBeyond: boolean;
}

function useDrag(latest: Latest): Omit<MomentControls, 'onKeyDown' | 'goTo'> {
  const running = useRef<Drag | null>(null);
  const [dragFrom, setDragFrom] = useState<Instant | null>(null);
  const move = useCallback(
    (event: PointerEvent<HTMLElement>, drag: Drag) => {
      const { moment, ms } = readPointer(event, { source: latest.current, offsetPx: drag.offsetPx });
      const isBeyond = ms > latest.current.scale.last + BEYOND_MS;
      if (moment !== drag.last) latest.current.show(moment);
      if (isBeyond || drag.isBeyond) latest.current.showBeyond(isBeyond ? ms : null);
      running.current = { ...drag, last: moment, isBeyond, wasBeyond: drag.wasBeyond || isBeyond };
    },
    [latest],
  );
  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || running.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      latest.current.isHeld.current = true;
      const moment = latest.current.readMoment();
      setDragFrom(moment);
      const start = { from: moment, last: moment, isBeyond: false, wasBeyond: false };
      move(event, { offsetPx: offsetOnThumb(event), ...start });
    },
    [latest, move],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (running.current) move(event, running.current);
    },
    [move],
  );
  const onPointerEnd = useCallback(() => {
    const drag = running.current;
    if (!drag) return;
    running.current = null;
    latest.current.isHeld.current = false;
    setDragFrom(null);
    if (drag.last !== drag.from || drag.wasBeyond) latest.current.commit(drag.last, 'push');
  }, [latest]);
  const pointer = useMemo(
    () => ({ onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd }),
    [onPointerDown, onPointerMove, onPointerEnd],
  );
  return { dragFrom, pointer };
}

function useKeys(latest: Latest): readonly [(event: KeyboardEvent<SVGElement>) => void, () => void] {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const forget = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => forget, [forget]);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<SVGElement>) => {
      const { show, isHeld, readMoment } = latest.current;
      const moment = findMomentOfKey(event, { ...latest.current, moment: readMoment() });
      if (moment === undefined || isHeld.current) return;
      event.preventDefault();
      show(moment);
      forget();
      timer.current = setTimeout(() => latest.current.commit(moment, 'replace'), KEY_REST_MS);
    },
    [latest, forget],
  );
  return [onKeyDown, forget];
}

/** The instant under the pointer, and the moment it means: caught by a fix within {@link SNAP_PX}, free with Alt. */
function readPointer(
  event: PointerEvent<HTMLElement>,
  { source, offsetPx }: { readonly source: MomentSource; readonly offsetPx: number },
): { readonly moment: Instant; readonly ms: number } {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const { scale, fixes } = source;
  const fraction = (event.clientX - offsetPx - left) / width;
  const spanMs = scale.end - scale.start;
  const ms = scale.start + fraction * spanMs;
  const moment = momentAtFraction(scale, fraction);
  if (event.altKey) return { moment, ms };
  return { moment: snapToFix({ fixes, moment, toleranceMs: (SNAP_PX / width) * spanMs }), ms };
}

/** A thumb that is taken at its edge does not jump; anywhere else the thumb comes to the pointer. */
function offsetOnThumb(event: PointerEvent<HTMLElement>): number {
  const thumb = event.target instanceof Element ? event.target.closest('[role="slider"]') : null;
  if (!thumb) return 0;
  const { left, width } = thumb.getBoundingClientRect();
  return event.clientX - (left + width / 2);
}
