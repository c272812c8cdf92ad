/** One generated file: its bytes, and what the manifest says of it. */
export interface Product {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Names below `lib/data/sources`, or `npm:package@version/file`. */
  readonly sources: readonly string[];
  readonly licence: string;
  readonly attribution: string;
  /** The compiler, from the root of the repository. */
  readonly madeBy: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * JSON with one array element a line: as compact as JSON gets but for the line ends, and a diff shows the rows that
 * changed. The order of keys is kept.
 */
export function formatJson(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${formatEntry(entry)}`);
  return `{${entries.join(',\n')}}\n`;
}

function formatEntry(entry: unknown): string {
  if (!Array.isArray(entry)) return JSON.stringify(entry);
  return `[\n${entry.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** Degrees to a number of decimals, without a negative zero. */
export function roundDegrees(degrees: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(degrees * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
