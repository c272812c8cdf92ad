import type { CallOptions } from '../test-api.ts';

/** A bad request and its documented answer: status, code of the problem, path of its first error. */
export type BadInput = readonly [
  name: string,
  call: readonly [method: string, address: string, options?: CallOptions],
  status: number,
  code: string,
  path?: string,
];

/** What is asked for: over a store that has this one caravan. */
export const CARAVANS = '/api/v1/caravans';
export const CARAVAN = `${CARAVANS}/test-march`;
export const REPORTS = `${CARAVAN}/reports`;
export const PROGRESS = `${CARAVAN}/progress`;
export const IMPORT = `${CARAVAN}/import`;
export const SHARE = '/api/v1/share-links';

export function get(address: string): BadInput[1] {
  return ['GET', address];
}
