import type { Server } from 'node:http';
import { log } from './log.ts';

/** Requests under way get this long; the whole ends within 10 s of the signal. */
const GRACE_MS = 5_000;

/** On SIGTERM or SIGINT: takes no new request, lets the running ones finish, closes what is open, and ends. */
export function endOnSignal(running: {
  readonly server: Server;
  readonly close: readonly (() => Promise<void>)[];
}): void {
  let isEnding = false;
  const end = (signal: string) => {
    // A terminal and npm both pass on the same Ctrl+C.
    if (isEnding) return;
    isEnding = true;
    log.info({ signal }, 'Ending');
    // Unfinished work must not keep the process: what is acknowledged is on disk already.
    setTimeout(() => process.exit(0), GRACE_MS + 3_000).unref();
    closeAll(running).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'Ending failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}

async function closeAll({ server, close }: Parameters<typeof endOnSignal>[0]): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  await closed;
  for (const step of close) await step();
}
