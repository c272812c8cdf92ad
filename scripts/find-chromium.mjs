// @ts-check
import { existsSync } from 'node:fs';
import { runChild } from './run-child.mjs';

/** Where Debian and the image of the continuous integration have it. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** Sees to it that there is a Chromium for the browser tests: the one named, the system's, or a new one. */
export async function ensureChromium() {
  if (existsSync(process.env.CHROMIUM_PATH ?? SYSTEM_CHROMIUM)) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium from Debian …');
    await runChild(['apt-get', 'update', '-qq'], { remedy: 'set CHROMIUM_PATH to a Chromium of yours' });
    await runChild(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
      remedy: 'set CHROMIUM_PATH to a Chromium of yours',
    });
    return;
  }
  console.log('Installing Chromium by Playwright …');
  await runChild(['npx', 'playwright', 'install', 'chromium'], {
    remedy: 'set CHROMIUM_PATH to a Chromium of yours',
  });
}
