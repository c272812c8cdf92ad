/** The columns of imports and exports, in their order on export. */
export const IMPORT_COLUMNS = [
  'observed_from',
  'observed_to',
  'place',
  'lat',
  'lon',
  'accuracy_km',
  'kind',
  'mode',
  'group',
  'people_low',
  'people_high',
  'source_kind',
  'source_name',
  'source_url',
  'published',
  'note',
  'received_at',
  'status',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** One report as a file gives it: texts by column, empty or absent where it says nothing. */
export interface ImportRow {
  readonly kind: 'row';
  /** Counted from 1, without header and HXL row. */
  readonly row: number;
  readonly fields: Readonly<Partial<Record<ImportColumn, string>>>;
  /** What is wrong with the row as a row, such as a cell too many. */
  readonly errors: readonly RowError[];
}

/** `column` empty: the whole row. */
export interface RowError {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** Where a file stops being one: after this nothing follows. */
export type FileFault =
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'wrong-columns'; readonly errors: readonly RowError[] };

/** The one shape of all formats: bytes in, rows out, one at a time, so that 64 MiB never stand in memory twice. */
export type RowParser = (bytes: Uint8Array) => AsyncIterable<ImportRow | FileFault>;

export function isImportColumn(name: string): name is ImportColumn {
  return COLUMN_NAMES.has(name);
}

const COLUMN_NAMES: ReadonlySet<string> = new Set(IMPORT_COLUMNS);
