// @ts-check
/** Often enough to end within the second. */
const LOOK_EVERY_MS = 500;

/**
 * Ends this process as SIGTERM does when npm ended. A signal to npm reaches the shell it runs us in, which dies of it
 * without passing it on: all we see is another parent.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  looking.unref();
}
