import type { CaravanEvent } from '@/lib/core/caravan';
import { addDays, daysBetween, instantOfLocal, type LocalDate, localDateOf } from '@/lib/core/time';
import type { Units } from '@/lib/view-state/view-state';
import { fractionAt } from '../timeline-scale';
import { listGridKm, type PlotScale } from './plot-scale';

/** The lines of a plot: fractions across, kilometres up. */
export interface PlotGrid {
  readonly days: readonly { readonly x: number; readonly kind: 'day' | 'monday' }[];
  readonly km: readonly number[];
  /** Noon of each day on which something happened around the caravan. */
  readonly events: readonly number[];
}

/** Narrower days carry no line of their own, Mondays do. */
const LEAST_DAY_PX = 14;

/** Midnights, Mondays darker; round distances; and a line for each event. */
export function createPlotGrid(
  scale: PlotScale,
  drawn: {
    readonly events: readonly CaravanEvent[];
    readonly timeZone: string;
    readonly units: Units;
    readonly plotPx: number;
  },
): PlotGrid {
  const { timeZone } = drawn;
  const { time } = scale;
  const first = localDateOf(time.start, timeZone);
  const days = Math.max(1, daysBetween(first, localDateOf(time.end, timeZone)));
  const fractionOf = (date: LocalDate, hour: number) =>
    fractionAt(time, instantOfLocal({ date, hour, zone: timeZone }));
  const isWide = drawn.plotPx / days >= LEAST_DAY_PX;
  return {
    days: Array.from({ length: days + 1 }, (_, index) => addDays(first, index))
      .map((date) => ({ x: fractionOf(date, 0), kind: isMonday(date) ? ('monday' as const) : ('day' as const) }))
      .filter(({ kind }) => isWide || kind === 'monday'),
    km: listGridKm(scale, drawn.units),
    events: [...new Set(drawn.events.map(({ on }) => on))]
      .map((date) => fractionOf(date, 12))
      .filter((x) => x >= 0 && x <= 1),
  };
}

function isMonday(date: LocalDate): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
}
