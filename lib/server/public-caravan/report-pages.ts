import type { PublicReport } from '../../core/publication.ts';
import type { ReportQuery } from '../app.ts';
import type { ReportIndex } from './public-rows.ts';

/** A stretch of the sorted reports: their ids, and the cursor of what follows. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly next: string | null;
}

/** Finds a page without reading a body: two binary searches. An unreadable cursor starts at the beginning. */
export function findIdPage({ ids, fixAts }: ReportIndex, query: ReportQuery): IdPage {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, limit, cursor } = query;
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const start = countBefore(ids.length, (index) => {
    const fixAt = fixAts[index] ?? 0;
    if (fixAt < from) return true;
    if (after === undefined) return false;
    return fixAt < after.fixAt || (fixAt === after.fixAt && (ids[index] ?? '') <= after.id);
  });
  const end = countBefore(ids.length, (index) => (fixAts[index] ?? 0) <= to);
  const page = ids.slice(start, Math.min(end, start + limit));
  const last = start + page.length - 1;
  const hasMore = page.length > 0 && last + 1 < end;
  return { ids: page, next: hasMore ? formatCursor({ id: ids[last] ?? '', fixAt: fixAts[last] ?? 0 }) : null };
}

/** The place after a report, in public values only, so that it holds when reports come or go meanwhile. */
function formatCursor({ id, fixAt }: { readonly id: string; readonly fixAt: number }): string {
  return Buffer.from(`${fixAt}.${id}`).toString('base64url');
}

function parseCursor(cursor: string): (Pick<PublicReport, 'id'> & { readonly fixAt: number }) | undefined {
  const match = /^(-?\d{1,16})\.(.+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { fixAt: Number(match[1]), id: match[2] };
}

/** Says whether a cursor can be read: it came from a page of ours. */
export function isReadableCursor(cursor: string): boolean {
  return parseCursor(cursor) !== undefined;
}

/** How many of the first items hold what only the first ones hold. */
function countBefore(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
