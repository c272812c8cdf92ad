// @ts-check
import './node-version.mjs';

/** `npm run dev`: the same server, with pages built as they are asked for and again when their source changes. */
async function dev() {
  const { checkBeforeStart } = await import('./preflight.mjs');
  const { installIfNeeded } = await import('./install.mjs');
  const { runServer } = await import('./run-server.mjs');
  await checkBeforeStart();
  await installIfNeeded();
  await runServer({ isDevelopment: true });
}

import('./stop-with-sentence.mjs').then(({ runCommand }) => runCommand(dev));
