import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

declare global {
  /** On `globalThis`, as the server and the pages hold different copies of this module. */
  var caravanTrackerResponses: AsyncLocalStorage<ServerResponse> | undefined;
}

/**
 * Lets a page set the status of its own answer, which Next does not. Its `notFound()` sends an empty body that only a
 * script fills; a page that renders what is missing and says 404 here can be read without one.
 */
function responses(): AsyncLocalStorage<ServerResponse> {
  globalThis.caravanTrackerResponses ??= new AsyncLocalStorage();
  return globalThis.caravanTrackerResponses;
}

/** Called by the server around Next's handler. */
export function runWithResponse<T>(response: ServerResponse, run: () => T): T {
  return responses().run(response, run);
}

/** Called by a page before it returns. Does nothing where no server of ours runs (`next dev` alone). */
export function setResponseStatus(status: 404 | 410): void {
  const response = responses().getStore();
  if (response !== undefined && !response.headersSent) response.statusCode = status;
}
