// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from './checkout.mjs';
import { CannotStart } from './stop-with-sentence.mjs';

/**
 * Runs the server in this very process, so that a signal reaches it and nothing is left behind when it is killed.
 *
 * @param {{isDevelopment: boolean}} options
 */
export async function runServer({ isDevelopment }) {
  process.chdir(CHECKOUT);
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: isDevelopment ? 'development' : 'production' });
  const { register } = await import('tsx/esm/api');
  register();
  const { startServer } = await import(pathToFileURL(join(CHECKOUT, 'lib/server/main.ts')).href);
  const started = await startServer({ isDevelopment, directory: CHECKOUT });
  if (started.kind === 'refused') throw new CannotStart(started.message);
  console.log(started.address);
}
