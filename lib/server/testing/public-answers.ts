import { listRoutePaths } from './route-table.ts';
import type { TestApi } from './test-api.ts';

/** Everything served at one address: status, headers and bytes. */
export interface ServedAnswer {
  readonly address: string;
  readonly text: string;
}

/** What stands for the parameters of routes, each value in turn. */
export interface RouteParameters {
  readonly slug: readonly string[];
  readonly id: readonly string[];
  readonly token: readonly string[];
}

/** Ways to ask that could order, page, filter or freeze by something hidden. */
const QUERIES = [
  '',
  '?at=2026-01-14T12:00:00Z',
  '?asOf=2026-01-15T12:00:00Z',
  '?limit=1',
  '?limit=1000',
  '?from=2026-01-15&to=2026-01-15',
  '?from=2026-01-15T00:00:00Z',
  '?edition=1000000',
  '?q=mapastepec',
  '?lon=-92.89&lat=15.44',
  '?at=nonsense',
];

/** Asks every public address of the API in every way. A new route is in it as soon as it is there. */
export async function readAllPublic(api: TestApi, parameters: RouteParameters): Promise<readonly ServedAnswer[]> {
  const answers: ServedAnswer[] = [];
  for (const address of listAddresses(parameters)) {
    const response = await api.call('GET', address);
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
    answers.push({ address, text: [response.status, ...headers, await response.text()].join('\n') });
  }
  return answers;
}

function listAddresses(parameters: RouteParameters): readonly string[] {
  return listRoutePaths()
    .map((path) => path.replace('[[...rest]]', 'no/such/address'))
    .flatMap((path) => fillIn(path, parameters))
    .flatMap((path) => QUERIES.map((query) => `${path}${query}`));
}

function fillIn(path: string, parameters: RouteParameters): readonly string[] {
  const [, name] = /\[(\w+)\]/.exec(path) ?? [];
  if (name === undefined) return [path];
  if (name !== 'slug' && name !== 'id' && name !== 'token') throw new Error(`No values for [${name}] of ${path}.`);
  return parameters[name].map((value) => path.replace(`[${name}]`, value));
}
