import type { Server } from 'node:http';
import type { Environment } from './environment.mjs';

/** Begins to listen; a sentence when the address is taken after all, undefined when all is well. */
export function listen(
  server: Server,
  { host, port }: Pick<Environment, 'host' | 'port'>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'another program listens there' : error.message;
      resolve(`PORT is "${port}", and ${reason}: stop it, or give another PORT.`);
    };
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      resolve(undefined);
    });
  });
}
