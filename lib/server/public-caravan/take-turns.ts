import { setImmediate as yieldToOthers } from 'node:timers/promises';

/** So long others may have to wait for their turn. */
const TURN_MS = 15;

/** Runs work that comes in steps to its end, and lets others have their turn between them. */
export async function takeTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await yieldToOthers();
    since = performance.now();
  }
}
