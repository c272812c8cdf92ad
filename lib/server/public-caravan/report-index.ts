import { type Instant, instantOfMs } from '../../core/time.ts';

/** What lists need to know of a public report. */
export interface ReportRow {
  readonly id: string;
  readonly fixAt: number;
  readonly receivedAt: number;
  readonly publicAt: number;
}

interface Block {
  readonly ids: readonly string[];
  readonly fixAts: Float64Array;
  readonly receivedAts: Float64Array;
  readonly publicAts: Float64Array;
  readonly lastReceivedAt: number;
  readonly lastPublicAt: number;
}

/**
 * Public reports in order of (fixAt, id). A value: an edited one shares what did not change, so that those who read the
 * one before still can. In blocks, so that an edit costs a block and not a million rows. Some 60 bytes a report.
 */
export interface ReportIndex {
  readonly length: number;
  readonly blocks: readonly Block[];
  /** How many rows lie before each block. */
  readonly starts: readonly number[];
}

/** Rows of a block when it is cut; it may grow to twice that. */
const BLOCK_ROWS = 512;

export const EMPTY_INDEX: ReportIndex = { length: 0, blocks: [], starts: [] };

/** The index without some of its rows and with others. `removed` are in it. Costs 10 µs for each block that is changed. */
export function editIndex(
  index: ReportIndex,
  { removed, added }: { readonly removed: readonly ReportRow[]; readonly added: readonly ReportRow[] },
): ReportIndex {
  const edits = new Map<number, { readonly removed: Set<string>; readonly added: ReportRow[] }>();
  const editOf = (row: ReportRow) => {
    const block = findBlock(index, row);
    const edit = edits.get(block) ?? { removed: new Set<string>(), added: [] };
    edits.set(block, edit);
    return edit;
  };
  for (const row of removed) editOf(row).removed.add(row.id);
  for (const row of added) editOf(row).added.push(row);
  const old = index.blocks.length > 0 ? index.blocks : [EMPTY_BLOCK];
  const blocks = old.flatMap((block, at) => {
    const edit = edits.get(at);
    if (!edit) return [block];
    const kept = listRows(block).filter(({ id }) => !edit.removed.has(id));
    return cutBlocks([...kept, ...edit.added].sort(compareRows));
  });
  return indexBlocks(blocks);
}

/** The row at a place in the order. Throws beyond the end. */
export function getRow(index: ReportIndex, place: number): Pick<ReportRow, 'id' | 'fixAt'> {
  const at = countBefore(index.starts.length, (block) => (index.starts[block] ?? 0) <= place) - 1;
  const block = index.blocks[at];
  const inside = place - (index.starts[at] ?? 0);
  const id = block?.ids[inside];
  const fixAt = block?.fixAts[inside];
  if (id === undefined || fixAt === undefined) throw new Error(`No row ${place} in an index of ${index.length}.`);
  return { id, fixAt };
}

/** How many rows hold what only the first ones hold. */
export function countRows(index: ReportIndex, holds: (row: Pick<ReportRow, 'id' | 'fixAt'>) => boolean): number {
  return countBefore(index.length, (place) => holds(getRow(index, place)));
}

/** When the newest was received and when the last became public; null of none. */
export function findLasts({ blocks }: ReportIndex): {
  readonly lastReceivedAt: Instant | null;
  readonly lastPublicAt: Instant | null;
} {
  let [received, published] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { lastReceivedAt, lastPublicAt } of blocks) {
    received = Math.max(received, lastReceivedAt);
    published = Math.max(published, lastPublicAt);
  }
  // An index that everything was taken out of keeps one empty block.
  if (received === Number.NEGATIVE_INFINITY) return { lastReceivedAt: null, lastPublicAt: null };
  return { lastReceivedAt: instantOfMs(received), lastPublicAt: instantOfMs(published) };
}

const EMPTY_BLOCK = makeBlock([]);

function compareRows(a: Pick<ReportRow, 'id' | 'fixAt'>, b: Pick<ReportRow, 'id' | 'fixAt'>): number {
  return a.fixAt - b.fixAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The block a row is in, or would be. */
function findBlock({ blocks }: ReportIndex, row: ReportRow): number {
  const before = countBefore(blocks.length, (at) => {
    const block = blocks[at];
    const last = block && { id: block.ids.at(-1) ?? '', fixAt: block.fixAts.at(-1) ?? 0 };
    return last !== undefined && compareRows(last, row) < 0;
  });
  return Math.max(0, Math.min(before, blocks.length - 1));
}

function listRows({ ids, fixAts, receivedAts, publicAts }: Block): ReportRow[] {
  return ids.map((id, at) => ({
    id,
    fixAt: fixAts[at] ?? 0,
    receivedAt: receivedAts[at] ?? 0,
    publicAt: publicAts[at] ?? 0,
  }));
}

function cutBlocks(rows: readonly ReportRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  if (rows.length <= 2 * BLOCK_ROWS) return [makeBlock(rows)];
  const count = Math.ceil(rows.length / BLOCK_ROWS);
  return Array.from({ length: count }, (_, at) => makeBlock(rows.slice(at * BLOCK_ROWS, (at + 1) * BLOCK_ROWS)));
}

function makeBlock(rows: readonly ReportRow[]): Block {
  const receivedAts = Float64Array.from(rows, ({ receivedAt }) => receivedAt);
  const publicAts = Float64Array.from(rows, ({ publicAt }) => publicAt);
  return {
    ids: rows.map(({ id }) => id),
    fixAts: Float64Array.from(rows, ({ fixAt }) => fixAt),
    receivedAts,
    publicAts,
    lastReceivedAt: Math.max(...receivedAts),
    lastPublicAt: Math.max(...publicAts),
  };
}

function indexBlocks(blocks: readonly Block[]): ReportIndex {
  const starts: number[] = [];
  let length = 0;
  for (const { ids } of blocks) {
    starts.push(length);
    length += ids.length;
  }
  return { length, blocks, starts };
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
