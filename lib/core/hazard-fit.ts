import { getItem } from './get-item.ts';

/** A caravan watched from day 0 to `days`, ended on the last of them or not. */
interface Watched {
  readonly days: number;
  readonly hasEnded: boolean;
  readonly isSinceGuard: boolean;
}

type Three = readonly [number, number, number];

const NEWTON_STEPS = 12;
/** Draws both slopes towards 0: as if one more day of each kind had been seen. */
const RIDGE = 1;
const MEAN_LOG_DAY = 1.5;
/** Where the search begins: a hazard of some 8 % a day. */
const FIRST_INTERCEPT = -2.5;
/** No number moves farther in one step: where far more end a day than that, a whole step overshoots and never returns. */
const LONGEST_STEP = 2;

/**
 * Fits the daily hazard of ending as a logistic regression on the logarithm of the day of the journey and on the regime
 * (before or since June 2019), with a ridge on both: 3 numbers. Newton's method, 12 steps. O(days watched).
 */
export function fitHazard(watched: readonly Watched[]): (day: number, isSinceGuard: boolean) => number {
  const days = countDays(watched);
  let weights: Three = [FIRST_INTERCEPT, 0, 0];
  for (let step = 0; step < NEWTON_STEPS; step += 1) weights = improve(weights, days);
  return (day, isSinceGuard) => chanceOf(weights, describeDay(day, isSinceGuard));
}

/** All days of the journey that are alike. */
interface DayCount {
  readonly at: Three;
  watched: number;
  ended: number;
}

function countDays(watched: readonly Watched[]): readonly DayCount[] {
  const counts = new Map<string, DayCount>();
  for (const { days, hasEnded, isSinceGuard } of watched) {
    for (let day = 0; day <= days; day += 1) {
      const key = `${day} ${isSinceGuard}`;
      const count = counts.get(key) ?? { at: describeDay(day, isSinceGuard), watched: 0, ended: 0 };
      counts.set(key, count);
      count.watched += 1;
      if (hasEnded && day === days) count.ended += 1;
    }
  }
  return [...counts.values()];
}

function describeDay(day: number, isSinceGuard: boolean): Three {
  return [1, Math.log(day + 1) - MEAN_LOG_DAY, isSinceGuard ? 0.5 : -0.5];
}

function chanceOf(weights: Three, day: Three): number {
  const score = weights[0] * day[0] + weights[1] * day[1] + weights[2] * day[2];
  return 1 / (1 + Math.exp(-score));
}

function improve(weights: Three, days: readonly DayCount[]): Three {
  const slope = [0, -RIDGE * weights[1], -RIDGE * weights[2]];
  // The first ridge keeps the system solvable when nobody was watched.
  const bend = [
    [1e-6, 0, 0],
    [0, RIDGE, 0],
    [0, 0, RIDGE],
  ];
  for (const { at, watched, ended } of days) {
    const chance = chanceOf(weights, at);
    const miss = ended - watched * chance;
    const spread = watched * chance * (1 - chance);
    for (const [row, value] of at.entries()) {
      slope[row] = getItem(slope, row) + miss * value;
      const line = getItem(bend, row);
      for (const [column, other] of at.entries()) line[column] = getItem(line, column) + spread * value * other;
    }
  }
  const step = solve(bend, slope);
  const part = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs)));
  return [weights[0] + part * step[0], weights[1] + part * step[1], weights[2] + part * step[2]];
}

/** Solves three linear equations with a positive definite matrix: Gauss without pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): Three {
  const rows = matrix.map((row, index) => [...row, getItem(right, index)]);
  for (const [index, pivot] of rows.entries()) {
    for (const row of rows.slice(index + 1)) {
      const factor = getItem(row, index) / getItem(pivot, index);
      for (let column = index; column < 4; column += 1) {
        row[column] = getItem(row, column) - factor * getItem(pivot, column);
      }
    }
  }
  const [first, second, third] = [getItem(rows, 0), getItem(rows, 1), getItem(rows, 2)];
  const z = getItem(third, 3) / getItem(third, 2);
  const y = (getItem(second, 3) - getItem(second, 2) * z) / getItem(second, 1);
  const x = (getItem(first, 3) - getItem(first, 1) * y - getItem(first, 2) * z) / getItem(first, 0);
  return [x, y, z];
}
