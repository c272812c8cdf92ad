// @ts-check
import { spawn } from 'node:child_process';
import { CHECKOUT } from './checkout.mjs';
import { CannotStart } from './stop-with-sentence.mjs';

/**
 * Runs a step as a child in the same process group, and ends it when this process is asked to end.
 *
 * @param {readonly [string, ...string[]]} command
 * @param {{environment?: Record<string, string>, remedy: string}} options
 * @returns {Promise<void>}
 */
export function runChild([program, ...args], { environment = {}, remedy }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: CHECKOUT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      // npm is a script there.
      shell: process.platform === 'win32',
    });
    let isEnding = false;
    const end = () => {
      isEnding = true;
      child.kill('SIGTERM');
    };
    process.once('SIGTERM', end).once('SIGINT', end);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', end).off('SIGINT', end);
      if (isEnding) process.exit(0);
      if (code === 0) resolve();
      else reject(new CannotStart(`"${[program, ...args].join(' ')}" failed: ${remedy}.`));
    });
  });
}
