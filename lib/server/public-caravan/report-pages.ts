import type { ReportQuery } from '../app.ts';
import { countRows, getRow, type ReportIndex, type ReportRow } from './report-index.ts';

/** A stretch of the sorted reports: their ids, and the cursor of what follows. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly next: string | null;
}

type Place = Pick<ReportRow, 'id' | 'fixAt'>;

/** Finds a page without reading a body: two binary searches. An unreadable cursor starts at the beginning. */
export function findIdPage(index: ReportIndex, query: ReportQuery): IdPage {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, limit, cursor } = query;
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const start = countRows(index, ({ id, fixAt }) => {
    if (fixAt < from) return true;
    if (after === undefined) return false;
    return fixAt < after.fixAt || (fixAt === after.fixAt && id <= after.id);
  });
  const end = countRows(index, ({ fixAt }) => fixAt <= to);
  const length = Math.max(0, Math.min(end - start, limit));
  const page = Array.from({ length }, (_, at) => getRow(index, start + at));
  const last = page.at(-1);
  return { ids: page.map(({ id }) => id), next: last && start + length < end ? formatCursor(last) : null };
}

/** The place after a report, in public values only, so that it holds when reports come or go meanwhile. */
function formatCursor({ id, fixAt }: Place): string {
  return Buffer.from(`${fixAt}.${id}`).toString('base64url');
}

function parseCursor(cursor: string): Place | undefined {
  const match = /^(-?\d{1,16})\.(.+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { fixAt: Number(match[1]), id: match[2] };
}

/** Says whether a cursor can be read: it came from a page of ours. */
export function isReadableCursor(cursor: string): boolean {
  return parseCursor(cursor) !== undefined;
}
