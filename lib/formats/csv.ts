import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type FileFault, type ImportColumn, type ImportRow, isImportColumn, type RowError } from './import-row.ts';

const CHUNK_BYTES = 64 * 1024;
/** Twice what the longest cells of a row come to: csv-parse takes 2 µs a byte of a cell that never ends. */
const MAX_ROW_BYTES = 32 * 1024;

/**
 * Reads CSV (RFC 4180) with a header row in any order and, below it, an optional HXL row (`#date+start,…`). A byte-order
 * mark, CRLF and empty lines are accepted; columns that are not known are refused by name.
 */
export async function* parseCsv(bytes: Uint8Array): AsyncGenerator<ImportRow | FileFault> {
  if (!isUtf8(bytes)) {
    yield { kind: 'unreadable', message: 'The file is not in UTF-8.' };
    return;
  }
  const parser = Readable.from(sliceBytes(bytes)).pipe(
    parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_ROW_BYTES }),
  );
  let columns: readonly ImportColumn[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!columns) {
        const header = readHeader(cells);
        if (header.kind !== 'columns') {
          yield header;
          return;
        }
        columns = header.columns;
      } else if (row > 0 || !isHxlRow(cells)) {
        row += 1;
        yield toRow({ row, columns, cells });
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield {
      kind: 'unreadable',
      message: `The CSV breaks off after row ${row}: a quote is out of place, or a row too long.`,
    };
    return;
  }
  if (!columns) yield { kind: 'unreadable', message: 'The file is empty; it begins with a header row.' };
}

function* sliceBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
}

function readHeader(
  cells: readonly string[],
): { readonly kind: 'columns'; readonly columns: readonly ImportColumn[] } | FileFault {
  const names = cells.map((cell) => cell.trim());
  const errors = names.flatMap((name, index): RowError[] => {
    if (!isImportColumn(name))
      return [{ column: name, code: 'unknown-column', message: `No column “${name}” is known.` }];
    if (names.indexOf(name) === index) return [];
    return [{ column: name, code: 'duplicate-column', message: `The column “${name}” stands twice.` }];
  });
  return errors.length > 0
    ? { kind: 'wrong-columns', errors }
    : { kind: 'columns', columns: names.filter(isImportColumn) };
}

/** Tags of the Humanitarian Exchange Language: every cell that is not empty begins with #. */
function isHxlRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || cell.trim().startsWith('#'));
}

function toRow(parts: {
  readonly row: number;
  readonly columns: readonly ImportColumn[];
  readonly cells: readonly string[];
}): ImportRow {
  const { row, columns, cells } = parts;
  const fields: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, index) => {
    fields[column] = cells[index] ?? '';
  });
  const errors: readonly RowError[] =
    cells.length === columns.length
      ? []
      : [{ column: '', code: 'cell-count', message: `Has ${cells.length} cells, the header ${columns.length}.` }];
  return { kind: 'row', row, fields, errors };
}
