import type { Outcome } from '@/lib/core/caravan';
import type { LinePoint } from '@/lib/wire/front-data';
import styles from './km-line.module.css';
import { OutcomeMark } from './outcome-mark';

/** One scale for all, so that rows compare: sixty days across, a thousand kilometres high. */
const DAYS = 60;
const KM = 1000;
const WIDTH = 240;
const HEIGHT = 40;
const LEFT = 6;
const RIGHT = 22;
const BASE = HEIGHT - 5;
const TOP = 8;

/** Kilometres by day as a small line, ended by the mark of how it ended. What it shows also stands in its row. */
export function KmLine({ line, outcome }: { readonly line: readonly LinePoint[]; readonly outcome: Outcome }) {
  const { solid, dashed, end, leaves } = layOutLine(line);
  const markX = end.x + (leaves === null ? 0 : 14);
  const markY = leaves === 'top' ? TOP - 1 : end.y;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={styles.base} d={`M${LEFT} ${BASE + 2.5}H${WIDTH - RIGHT}`} />
      <path className={styles.line} d={solid} />
      <path className={styles.gap} d={dashed} />
      {leaves === 'top' && <path className={styles.line} d={`M${end.x - 4} ${TOP + 1}l4-5 4 5`} />}
      {leaves === 'right' && <path className={styles.line} d={`M${end.x - 3} ${end.y - 4}l5 4-5 4`} />}
      <OutcomeMark outcome={outcome} x={outcome === 'unknown' ? markX + 7 : markX} y={markY} />
    </svg>
  );
}

interface LaidOut {
  readonly solid: string;
  readonly dashed: string;
  readonly end: Point;
  /** Over which edge of the scale the line goes; null: it ends within. */
  readonly leaves: 'top' | 'right' | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line in the drawing's pixels, cut where it leaves the common scale. Exported for its test. */
export function layOutLine(line: readonly LinePoint[]): LaidOut {
  let solid = '';
  let dashed = '';
  let before = { day: 0, km: 0 };
  for (const point of line) {
    const { kept, leaves } = cut(before, point);
    const stroke = `M${write(place(before))}L${write(place(kept))}`;
    if (point.afterGap) dashed += stroke;
    else solid += stroke;
    if (leaves !== null) return { solid, dashed, end: place(kept), leaves };
    before = point;
  }
  return { solid, dashed, end: place(before), leaves: null };
}

interface DayKm {
  readonly day: number;
  readonly km: number;
}

/** How much of a step lies within the scale: all of it, or up to the edge it crosses first. */
function cut(from: DayKm, to: DayKm): { readonly kept: DayKm; readonly leaves: 'top' | 'right' | null } {
  const atTop = to.km > KM ? (KM - from.km) / (to.km - from.km) : 1;
  const atRight = to.day > DAYS ? (DAYS - from.day) / (to.day - from.day) : 1;
  const share = Math.min(atTop, atRight);
  if (share >= 1) return { kept: to, leaves: null };
  const kept = { day: from.day + share * (to.day - from.day), km: from.km + share * (to.km - from.km) };
  return { kept, leaves: atTop <= atRight ? 'top' : 'right' };
}

function place({ day, km }: DayKm): Point {
  return {
    x: LEFT + (day / DAYS) * (WIDTH - LEFT - RIGHT),
    y: BASE - (Math.max(0, km) / KM) * (BASE - TOP),
  };
}

function write({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
