// @ts-check
import './node-version.mjs';

/** `npm test`: installs what it lacks, runs every check and test, and sums them up in the last line. */
async function test() {
  const { installIfNeeded } = await import('./install.mjs');
  const { ensureChromium } = await import('./find-chromium.mjs');
  const { runBrowserTests, runCheck, runUnitTests } = await import('./suites.mjs');
  await installIfNeeded();
  await ensureChromium();
  const counts = [
    await runCheck('types', ['npm', 'run', '--silent', 'typecheck']),
    await runCheck('lint', ['npm', 'run', '--silent', 'lint']),
    await runUnitTests(),
    await runBrowserTests(),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

import('./stop-with-sentence.mjs').then(({ runCommand }) => runCommand(test));
