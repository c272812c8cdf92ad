import { getItem } from './get-item.ts';
import type { Instant } from './time.ts';

/** Finds the index of the last of some dated things that is not after a moment; -1: none. They ascend. O(log n). */
export function findLastIndexAt(things: readonly { readonly at: Instant }[], at: Instant): number {
  let low = -1;
  let high = things.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (getItem(things, middle).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
