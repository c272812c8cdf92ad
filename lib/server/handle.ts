import { isProblem, type Problem, problem } from '../wire/problem.ts';
import type { Answer } from './handle/answer.ts';
import { type Call, openCall } from './handle/call.ts';
import { formatCorsHeaders, formatPreflightHeaders } from './handle/cross-origin.ts';
import { respond } from './handle/respond.ts';
import { challenge, runWrite, type WriteRoute } from './handle/run-write.ts';
import { log } from './log.ts';
import { TooBusyError } from './public-caravan/gate.ts';
import { getApp } from './running-app.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof METHODS)[number];

/** What a route does with a call. */
interface Route<Params> {
  readonly run: (call: Call<Params>) => Promise<Answer | Problem>;
}

type RouteHandler<Params> = (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response>;

/**
 * The one wrapper of route handlers: gives Next a handler for every method, so that each is answered by the contract:
 * 405 with `Allow`, CORS, problems, validators, rights, limits. Unexpected errors are logged here, once, and nowhere else.
 */
export function endpoint<Params = Record<never, never>>(
  routes: Partial<Record<Exclude<Method, 'HEAD' | 'OPTIONS'>, Route<Params>>>,
): Record<Method, RouteHandler<Params>> {
  const allow = METHODS.filter(
    (method) => method === 'OPTIONS' || (method === 'HEAD' ? routes.GET : routes[method]) !== undefined,
  ).join(', ');
  const handle: (method: Method) => RouteHandler<Params> = (method) => async (request, context) => {
    if (method === 'OPTIONS')
      return new Response(null, { status: 204, headers: formatPreflightHeaders(request, allow) });
    const route = routes[method === 'HEAD' ? 'GET' : method];
    const result = route
      ? await runSafely(route, { request, params: context.params })
      : { ...problem('method-not-allowed', `This address knows ${allow}.`), headers: { allow } };
    return respond(result, { request, now: getApp().clock(), headers: formatCorsHeaders(request) });
  };
  return {
    GET: handle('GET'),
    HEAD: handle('HEAD'),
    POST: handle('POST'),
    PUT: handle('PUT'),
    PATCH: handle('PATCH'),
    DELETE: handle('DELETE'),
    OPTIONS: handle('OPTIONS'),
  };
}

/** A read for everyone. */
export function read<Params>(run: Route<Params>['run']): Route<Params> {
  return { run };
}

/** A read for moderators. */
export function moderatorRead<Params>(run: Route<Params>['run']): Route<Params> {
  return {
    run: async (call) => {
      if (call.isModerator) return run(call);
      if (call.credentials.bearer !== undefined) return challenge(problem('wrong-token', 'The token is not valid.'));
      return challenge(problem('missing-token', 'Send the token as “Authorization: Bearer …”.'));
    },
  };
}

/** A write: rights, limits and repetition are judged before its recipe runs. */
export function write<Params, Body>(route: WriteRoute<Params, Body>): Route<Params> {
  return { run: (call) => runWrite(route, call) };
}

async function runSafely<Params>(
  route: Route<Params>,
  incoming: { readonly request: Request; readonly params: Promise<Params> },
): Promise<Answer | Problem> {
  try {
    const call = await openCall({ app: getApp(), ...incoming });
    return isProblem(call) ? call : await route.run(call);
  } catch (error) {
    if (error instanceof TooBusyError) {
      return {
        ...problem('too-busy', 'Very many old views are asked for just now.'),
        headers: { 'retry-after': '10' },
      };
    }
    log.error({ err: error, method: incoming.request.method }, 'A request failed');
    return problem('internal-error', 'The request could not be answered; the failure is in the server’s log.');
  }
}
