import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Handler = (request: Request, context: { readonly params: Promise<Record<string, string>> }) => Promise<Response>;

/** One route handler file of Next and the addresses it answers. */
interface Route {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly file: string;
  /** Fixed addresses win over parameters, parameters over the rest. */
  readonly rank: number;
}

const API_FOLDER = fileURLToPath(new URL('../../../app/api/', import.meta.url));

/** Finds route handlers as Next does, without a build: tests call them with a `Request`. */
export function createRouteTable(): (request: Request) => Promise<Response> {
  const routes = listRoutes().sort((a, b) => a.rank - b.rank);
  return async (request) => {
    const { pathname } = new URL(request.url);
    for (const { pattern, names, file } of routes) {
      const match = pattern.exec(pathname);
      if (!match) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
      const handlers: Record<string, Handler> = await import(/* @vite-ignore */ pathToFileURL(file).href);
      const handler = handlers[request.method];
      if (!handler) throw new Error(`${file} exports no ${request.method}: endpoint() gives one for every method.`);
      return handler(request, { params: Promise.resolve(params) });
    }
    throw new Error(`No route handler for ${pathname}.`);
  };
}

/** The addresses of all routes, such as `/api/v1/reports/[id]`. */
export function listRoutePaths(): readonly string[] {
  return listRoutes().map(({ file }) => `/api/${path.relative(API_FOLDER, path.dirname(file))}`);
}

function listRoutes(): Route[] {
  return readdirSync(API_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => toRoute(file));
}

function toRoute(file: string): Route {
  const folder = path.dirname(file);
  const names = [...folder.matchAll(/\[(?:\[\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? '');
  const source = `/${folder}`.replace(/\/\[\[\.\.\.\w+\]\]/g, '(?:/(.+))?').replace(/\[\w+\]/g, '([^/]+)');
  const rank = folder.includes('[[...') ? 100 : names.length;
  return { pattern: new RegExp(`^/api${source}$`), names, file: path.join(API_FOLDER, file), rank };
}
