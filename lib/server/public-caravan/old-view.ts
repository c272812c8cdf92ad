import type { KnownBy } from '../app.ts';

/** Whether it is asked for what was known, and not for what is. */
export function isOldView({ asOf, edition }: KnownBy): boolean {
  return asOf !== undefined || edition !== undefined;
}
