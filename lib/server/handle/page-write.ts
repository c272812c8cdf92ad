import type { Problem } from '../../wire/problem.ts';
import type { App } from '../app.ts';
import type { WriteContext } from '../commands/write-context.ts';
import { isModerator, readCredentials } from '../permissions.ts';
import { getApp } from '../running-app.ts';
import type { Answer } from './answer.ts';
import { findBaseUrl } from './call.ts';
import { runKeyedWrite } from './keyed-write.ts';

/**
 * Runs a command for a page (a server action, of which Next has judged the origin): with the limits and the repetition
 * of the API. `key` is a random value of the form as it was sent, and `body` all that was sent with it.
 */
export async function runPageWrite(page: {
  readonly headers: Headers;
  /** What the key is used for, such as the path of the page. */
  readonly scope: string;
  readonly key?: string;
  readonly body?: string;
  /** Whether the sender holds the token of what is written. */
  readonly holdsToken?: (app: App) => Promise<boolean>;
  readonly run: (context: WriteContext & { readonly isModerator: boolean }) => Promise<Answer | Problem>;
}): Promise<Answer | Problem> {
  const app = getApp();
  const now = app.clock();
  const judged = isModerator(readCredentials(page.headers), { environment: app.environment, now });
  const key = page.key && { rawKey: page.key, scope: `page ${page.scope}`, body: Buffer.from(page.body ?? '') };
  const baseUrl = findBaseUrl(page.headers, app.environment);
  return runKeyedWrite(
    { app, now, holdsToken: () => judged || (page.holdsToken?.(app) ?? false), headers: page.headers },
    { key: key || undefined, run: (memory) => page.run({ app, now, baseUrl, isModerator: judged, ...memory }) },
  );
}
