// @ts-check
import './node-version.mjs';

/** `npm start`: looks whether it can run, installs and builds what is missing, and serves until it is told to stop. */
async function start() {
  const { checkBeforeStart } = await import('./preflight.mjs');
  const { installIfNeeded } = await import('./install.mjs');
  const { buildIfNeeded } = await import('./build.mjs');
  const { runServer } = await import('./run-server.mjs');
  await checkBeforeStart();
  await installIfNeeded();
  await buildIfNeeded();
  await runServer({ isDevelopment: false });
}

import('./stop-with-sentence.mjs').then(({ runCommand }) => runCommand(start));
