import { getItem } from '../../core/get-item.ts';
import { addDays, instantOfLocal, instantOfMs, localDateOf } from '../../core/time.ts';
import type { PublicFix } from '../app.ts';
import { countRows, getRow, type ReportIndex } from './report-index.ts';

/** More would weigh down the tracker page; beyond, an arrow key is one of several fixes of a day. */
const MAX_FIXES = 1000;

/** The fixes in order; beyond 1,000 every day keeps its first and last and others evenly between, as many as fit. */
export function thinFixes(
  index: ReportIndex,
  { zone, setAside }: { readonly zone: string; readonly setAside: ReadonlySet<string> },
): readonly PublicFix[] {
  const toFix = (place: number): PublicFix => {
    const { id, fixAt } = getRow(index, place);
    return { id, at: instantOfMs(fixAt), isSetAside: setAside.has(id) };
  };
  if (index.length <= MAX_FIXES) return Array.from({ length: index.length }, (_, place) => toFix(place));
  const days = listDays(index, zone);
  // More days than fixes (a caravan of six years) still keeps to the limit.
  const kept = pickEvenly(days.length, MAX_FIXES).map((day) => getItem(days, day));
  const aDay = Math.floor(MAX_FIXES / kept.length);
  return kept.flatMap(({ start, end }) => pickEvenly(end - start, aDay).map((place) => toFix(start + place)));
}

/** Where the rows of each local date begin and end: two binary searches a date that has some. */
function listDays(index: ReportIndex, zone: string): readonly { readonly start: number; readonly end: number }[] {
  const days: { start: number; end: number }[] = [];
  for (let start = 0; start < index.length; ) {
    const date = localDateOf(instantOfMs(getRow(index, start).fixAt), zone);
    const midnight = instantOfLocal({ date: addDays(date, 1), hour: 0, zone });
    // Where a zone turns its clocks back at midnight, the date goes on after its first end.
    const end = Math.max(
      start + 1,
      countRows(index, ({ fixAt }) => fixAt < midnight),
    );
    days.push({ start, end });
    start = end;
  }
  return days;
}

/** Places of some of `length` items, the first and the last among them; only the last when one is wanted. */
function pickEvenly(length: number, count: number): readonly number[] {
  if (length <= count) return Array.from({ length }, (_, place) => place);
  if (count === 1) return [length - 1];
  const step = (length - 1) / (count - 1);
  return Array.from({ length: count }, (_, place) => Math.round(place * step));
}
