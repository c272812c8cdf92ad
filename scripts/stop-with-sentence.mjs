// @ts-check
import { endWithNpm } from './end-with-npm.mjs';

/** A reason not to start, as one sentence for the person at the terminal: what is wrong, and the remedy. */
export class CannotStart extends Error {}

/**
 * Runs a command of npm's; what it cannot do is said in its sentence, anything else with its stack.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  endWithNpm();
  try {
    await command();
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error);
    process.exit(1);
  }
}
