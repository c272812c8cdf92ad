import { getItem } from '../../core/get-item.ts';
import { instantOfMs, localDateOf } from '../../core/time.ts';
import type { PublicFix } from '../app.ts';
import type { ReportIndex } from './public-rows.ts';

/** More would weigh down the tracker page; beyond, an arrow key is one of several fixes of a day. */
const MAX_FIXES = 1000;

/** The fixes in order; beyond 1,000 every day keeps its first and last and others evenly between, as many as fit. */
export function thinFixes(
  { ids, fixAts }: ReportIndex,
  { zone, setAside }: { readonly zone: string; readonly setAside: ReadonlySet<string> },
): readonly PublicFix[] {
  const toFix = (index: number): PublicFix => {
    const id = ids[index] ?? '';
    return { id, at: instantOfMs(fixAts[index] ?? 0), isSetAside: setAside.has(id) };
  };
  if (ids.length <= MAX_FIXES) return ids.map((_, index) => toFix(index));
  const days = groupByDay(fixAts, zone);
  // More days than fixes (a caravan of six years) still keeps to the limit.
  const kept = pickEvenly(days, MAX_FIXES);
  const aDay = Math.floor(MAX_FIXES / kept.length);
  return kept.flatMap((day) => pickEvenly(day, aDay).map(toFix));
}

function groupByDay(fixAts: Float64Array, zone: string): readonly (readonly number[])[] {
  const days: number[][] = [];
  let date: string | undefined;
  fixAts.forEach((fixAt, index) => {
    const own = localDateOf(instantOfMs(fixAt), zone);
    if (own !== date) days.push([]);
    date = own;
    days.at(-1)?.push(index);
  });
  return days;
}

function pickEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  if (count === 1) return items.slice(-1);
  const step = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step)).map((index) => getItem(items, index));
}
