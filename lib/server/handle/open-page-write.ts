import { type Problem, problem } from '../../wire/problem.ts';
import type { WriteContext } from '../commands/write-context.ts';
import { isModerator, readCredentials } from '../permissions.ts';
import { getApp } from '../running-app.ts';
import { findBaseUrl } from './call.ts';
import { findClientAddress } from './client-address.ts';

/** A write that comes from a form of our own pages, and who sends it. */
export interface PageWrite {
  readonly kind: 'write';
  readonly context: WriteContext;
  readonly isModerator: boolean;
}

/**
 * Opens a write for the headers of a form's request; the problem says that there were too many. Forms of pages carry no
 * Idempotency-Key unless they bring one of their own, so nothing is remembered here.
 */
export async function openPageWrite(headers: Headers): Promise<PageWrite | Problem> {
  const app = getApp();
  const now = app.clock();
  const mayModerate = isModerator(readCredentials(headers), { environment: app.environment, now });
  const seconds = mayModerate ? undefined : await app.writeLimiter.consume(findClientAddress(headers));
  if (seconds !== undefined) return problem('too-many-writes', `Too many writes; try again in ${seconds} s.`);
  const context: WriteContext = {
    app,
    now,
    baseUrl: findBaseUrl(headers, app.environment),
    remember: () => ({ now }),
    repeat: () => {
      throw new Error('The store repeated an answer, but the form carried no key.');
    },
  };
  return { kind: 'write', context, isModerator: mayModerate };
}
