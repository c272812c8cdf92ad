import type { PeopleCount } from '@/lib/core/track';

export interface PeopleAxis {
  readonly top: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5];
const INTERVALS = 5;

/** An axis from 0 in at most five round steps that holds every count of the caravan. */
export function createPeopleAxis(counts: readonly PeopleCount[]): PeopleAxis {
  const most = Math.max(100, ...counts.map((count) => count.high));
  const power = 10 ** Math.floor(Math.log10(most / INTERVALS));
  const step = STEPS.map((factor) => factor * power).find((size) => size * INTERVALS >= most) ?? 10 * power;
  const intervals = Math.ceil(most / step);
  return { top: intervals * step, ticks: Array.from({ length: intervals + 1 }, (_, index) => index * step) };
}
