// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { runChild } from './run-child.mjs';

/** Installs what package-lock.json names, unless exactly that is there already. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  await withLock('install', async () => {
    if (isInstalled()) return;
    console.log('Installing what package-lock.json names …');
    await runChild(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      remedy: 'see its output above; it needs the npm registry',
      // NODE_ENV=production would leave out what builds and tests.
      environment: { NODE_ENV: 'development' },
    });
  });
}

/**
 * npm writes what it installed into a lock file of its own, last: it is missing while an installation is unfinished.
 * Optional packages, mostly binaries for other machines, may be missing.
 */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, {version?: string, optional?: boolean}>}
 */
function readPackages(lockFile) {
  const path = join(CHECKOUT, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
