import type { Instant } from '@/lib/core/time';
import { addDays, clockMsOf, HOUR_MS, instantOfLocal, localDateOf } from '@/lib/core/time';
import { findNextFix, findPreviousFix } from './step-moment';
import { clampMoment, type TimelineScale } from './timeline-scale';

/** What a key on the slider needs to know. */
export interface KeyContext {
  readonly moment: Instant;
  readonly fixes: readonly Instant[];
  readonly scale: TimelineScale;
  readonly timeZone: string;
}

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const DAYS_A_PAGE = 7;

/**
 * The moment a key on the slider leads to: arrows from fix to fix, with Shift by a day, PageUp and PageDown by a week,
 * Home and End to the first and last fix. Undefined: not a key of the slider, or with a modifier that the browser uses.
 */
export function findMomentOfKey(key: Key, context: KeyContext): Instant | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  const { moment, fixes, scale } = context;
  const direction = DIRECTIONS[key.key];
  if (direction !== undefined) {
    if (key.shiftKey) return moveByDays(context, direction);
    return (direction === 1 ? findNextFix(fixes, moment) : findPreviousFix(fixes, moment)) ?? moment;
  }
  if (key.key === 'PageUp') return moveByDays(context, DAYS_A_PAGE);
  if (key.key === 'PageDown') return moveByDays(context, -DAYS_A_PAGE);
  if (key.key === 'Home') return fixes[0] ?? scale.first;
  if (key.key === 'End') return fixes.at(-1) ?? scale.last;
  return undefined;
}

/** The same time on the clock, days away. */
function moveByDays({ moment, scale, timeZone }: KeyContext, days: number): Instant {
  const clockMs = clockMsOf(moment, timeZone);
  const hour = Math.floor(clockMs / HOUR_MS);
  const minute = Math.floor((clockMs % HOUR_MS) / 60_000);
  const date = addDays(localDateOf(moment, timeZone), days);
  return clampMoment(scale, instantOfLocal({ date, hour, minute, zone: timeZone }));
}
