// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { CHECKOUT } from './checkout.mjs';
import { runChild } from './run-child.mjs';
import { CannotStart } from './stop-with-sentence.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

const REPORTS = join(CHECKOUT, '.cache');

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {readonly [string, ...string[]]} command
 * @returns {Promise<Count>}
 */
export async function runCheck(name, command) {
  console.log(`\n── ${name}`);
  return (await succeeds(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
export async function runUnitTests() {
  console.log('\n── unit tests');
  const report = emptyReport('vitest.json');
  const isGreen = await succeeds([
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  return settle({ passed: numPassedTests, failed: numFailedTests }, isGreen);
}

/** @returns {Promise<Count>} */
export async function runBrowserTests() {
  console.log('\n── browser tests');
  try {
    await buildIfNeeded();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const report = emptyReport('playwright.json');
  const isGreen = await succeeds(['npx', 'playwright', 'test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { expected = 0, flaky = 0, unexpected = 0 } = readReport(report).stats ?? {};
  return settle({ passed: expected + flaky, failed: unexpected }, isGreen);
}

/**
 * A suite that ended badly without a failed test (a file that does not load) has failed once all the same.
 *
 * @param {Count} count
 * @param {boolean} isGreen
 * @returns {Count}
 */
function settle({ passed, failed }, isGreen) {
  return { passed, failed: isGreen ? failed : Math.max(1, failed) };
}

/**
 * @param {readonly [string, ...string[]]} command
 * @param {Record<string, string>} [environment]
 */
async function succeeds(command, environment = {}) {
  try {
    await runChild(command, { environment: { NEXT_TELEMETRY_DISABLED: '1', ...environment }, remedy: 'see above' });
    return true;
  } catch (error) {
    if (error instanceof CannotStart) return false;
    throw error;
  }
}

/**
 * The path for a report, without the one of an earlier run.
 *
 * @param {string} name
 */
function emptyReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {string} path
 * @returns {{numPassedTests?: number, numFailedTests?: number, stats?: {expected: number, flaky: number, unexpected: number}}}
 */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
