import { daysBetween } from './time.ts';
import type { Evening, Rest, TrackKnot } from './track.ts';

/** A day is one of moving when it wins at least this, of rest when it wins and loses less. The contract's number. */
export const MOVING_KM = 2;

/** A day spent in a place: reported, and no farther in the evening than the evening before. */
export function isRestDay(evening: Evening, before: Evening | undefined): boolean {
  return before !== undefined && evening.isReported && Math.abs(evening.advanceKm) < MOVING_KM;
}

/**
 * Lists the rests: runs of rest days without a date missing, from when the place was reached to the last report there.
 * `days` are dates on which nothing was won: reached on the 28th and left on the 3rd are five days' rest.
 */
export function listRests(evenings: readonly Evening[], knots: readonly TrackKnot[]): readonly Rest[] {
  const runs: Evening[][] = [];
  for (const [index, evening] of evenings.entries()) {
    const before = evenings[index - 1];
    if (!before || !isRestDay(evening, before) || daysBetween(before.date, evening.date) > 1) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === before) run.push(evening);
    else runs.push([before, evening]);
  }
  return runs.flatMap((run) => makeRest(run, knots));
}

function makeRest(run: readonly Evening[], knots: readonly TrackKnot[]): readonly Rest[] {
  const [reached, first] = run;
  const last = run.at(-1);
  if (!reached || !first || !last) return [];
  const walkedKm = knots.findLast(({ date }) => date <= first.date)?.walkedKm;
  const there = knots.filter(
    (knot) => knot.walkedKm === walkedKm && knot.date >= reached.date && daysBetween(last.date, knot.date) <= 1,
  );
  const [arrival] = there;
  const leaving = there.at(-1);
  if (!arrival || !leaving || leaving.at <= arrival.at) return [];
  return [{ place: last.place, from: arrival.at, to: leaving.at, days: run.length - 1 }];
}
