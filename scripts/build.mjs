// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, hashFiles } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { runChild } from './run-child.mjs';
import { prepareStaticFiles } from './static-files.mjs';

/** Written last, so that a build that was killed is not taken for one. */
const STAMP = join(CHECKOUT, '.next/caravan-built');
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'package-lock.json',
  'scripts/static-files.mjs',
  'tsconfig.json',
];

/** Builds the pages, unless these very sources were built already. */
export async function buildIfNeeded() {
  const wanted = hashFiles(SOURCES);
  if (isBuilt(wanted)) return;
  await withLock('build', async () => {
    if (isBuilt(wanted)) return;
    console.log('Building the pages …');
    rmSync(STAMP, { force: true });
    await runChild([process.execPath, join(CHECKOUT, 'node_modules/next/dist/bin/next'), 'build'], {
      remedy: 'see its output above',
      environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    prepareStaticFiles();
    writeFileSync(STAMP, wanted);
  });
}

/** @param {string} wanted */
function isBuilt(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}
