import type { Outlook } from './forecast.ts';
import { getItem } from './get-item.ts';
import type { Instant } from './time.ts';

/**
 * Finds what is forecast at a moment: the last outlook whose `from` has come.
 *
 * @param outlooks ascending by `from`
 * @param at the moment the reader stands at
 * @returns undefined: before the first outlook, or there is none. Cost: log n.
 */
export function findOutlook(outlooks: readonly Outlook[], at: Instant): Outlook | undefined {
  let low = -1;
  let high = outlooks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (getItem(outlooks, middle).from <= at) low = middle;
    else high = middle - 1;
  }
  return outlooks[low];
}
