import type { Instant } from '@/lib/core/time';

/** The first fix after a moment; undefined at or after the last. `fixes` ascend. Cost: log n. */
export function findNextFix(fixes: readonly Instant[], moment: Instant): Instant | undefined {
  return fixes[countUpTo(fixes, moment)];
}

/** The last fix before a moment; undefined at or before the first. */
export function findPreviousFix(fixes: readonly Instant[], moment: Instant): Instant | undefined {
  return fixes[countUpTo(fixes, moment - 1) - 1];
}

/** The fix nearest to a moment if it lies within `toleranceMs`, else the moment itself. */
export function snapToFix(snap: {
  readonly fixes: readonly Instant[];
  readonly moment: Instant;
  readonly toleranceMs: number;
}): Instant {
  const before = snap.fixes[countUpTo(snap.fixes, snap.moment) - 1];
  const after = findNextFix(snap.fixes, snap.moment);
  const nearest = [before, after]
    .filter((fix) => fix !== undefined)
    .toSorted((a, b) => Math.abs(a - snap.moment) - Math.abs(b - snap.moment))[0];
  return nearest !== undefined && Math.abs(nearest - snap.moment) <= snap.toleranceMs ? nearest : snap.moment;
}

/** How many of the ascending instants are not after `moment`. Cost: log n. */
export function countUpTo(ascending: readonly Instant[], moment: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
