import type { Instant } from './time.ts';
import type { SetAside } from './track.ts';

/** Whether a report was set aside at a moment, by what was observed by then: some are held true at first. */
export function isSetAsideAt({ at, since = at }: SetAside, moment: Instant): boolean {
  return since <= moment;
}
