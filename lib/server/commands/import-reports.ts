import { parseCsv } from '../../formats/csv.ts';
import { parseGeoJson } from '../../formats/geojson.ts';
import type { FileFault, RowError, RowParser } from '../../formats/import-row.ts';
import { type Problem, type ProblemError, problem } from '../../wire/problem.ts';
import { type Answer, privateAnswer } from '../handle/answer.ts';
import type { BodyReader } from '../handle/read-body.ts';
import { buildPlaceReader } from './locate-report.ts';
import { type ImportedReport, readImportRow } from './read-import-row.ts';
import type { WriteContext } from './write-context.ts';

const MAX_IMPORT_BYTES = 64 * 1024 * 1024;
/** Beyond this many, errors are counted and not listed: nobody mends more at once. */
const MAX_LISTED_ERRORS = 1000;

const PARSERS: Readonly<Record<string, RowParser>> = {
  'text/csv': parseCsv,
  'application/geo+json': parseGeoJson,
};

export interface ImportFile {
  readonly bytes: Uint8Array;
  readonly parseRows: RowParser;
}

/** A file of reports as the body of a request. */
export const importBody: BodyReader<ImportFile> = {
  mediaTypes: Object.keys(PARSERS),
  maxBytes: MAX_IMPORT_BYTES,
  parse: (bytes, mediaType) => {
    const parseRows = PARSERS[mediaType];
    if (!parseRows) throw new Error(`No parser for ${mediaType}: mediaTypes and PARSERS must name the same types.`);
    return { bytes, parseRows };
  },
};

/** A row as a dry run judges it. */
interface Verdict {
  readonly row: number;
  readonly verdict: 'accepted' | 'invalid';
  readonly errors: readonly RowError[];
}

/** A moderator's file of reports becomes reports: all rows or none. A dry run writes nothing and judges each row. */
export async function importReports(
  context: WriteContext,
  request: { readonly slug: string; readonly file: ImportFile; readonly isDryRun: boolean },
): Promise<Answer | Problem> {
  const { app, now, remember, repeat } = context;
  const caravan = await app.store.findCaravan(request.slug);
  if (!caravan) return problem('unknown-caravan', 'No caravan has this slug.');
  const reports: ImportedReport[] = [];
  const verdicts: Verdict[] = [];
  const rowContext = { caravan, now, readPlace: buildPlaceReader(app.geography) };
  for await (const row of request.file.parseRows(request.file.bytes)) {
    if (row.kind !== 'row') return refuseFile(row);
    const read = readImportRow(row, rowContext);
    if (read.kind === 'report') reports.push(read.report);
    if (read.kind === 'bad') verdicts.push({ row: row.row, verdict: 'invalid', errors: read.errors });
    else if (request.isDryRun) verdicts.push({ row: row.row, verdict: 'accepted', errors: [] });
  }
  if (request.isDryRun) return privateAnswer(200, { valid: reports.length, rows: verdicts });
  if (verdicts.length > 0) return refuseRows(verdicts);
  const answer = privateAnswer(201, { imported: reports.length });
  const outcome = await app.store.importReports({ reports, ...remember(answer) });
  return outcome.kind === 'repeated' ? repeat(outcome.answer) : answer;
}

function refuseFile(fault: FileFault): Problem {
  if (fault.kind === 'unreadable') return problem('malformed-import', fault.message);
  const errors = fault.errors.map((error) => toProblemError(0, error));
  return problem('invalid-rows', 'The header names columns that are not known, or one twice.', errors);
}

function refuseRows(verdicts: readonly Verdict[]): Problem {
  const errors = verdicts.flatMap(({ row, errors: rowErrors }) => rowErrors.map((error) => toProblemError(row, error)));
  const more =
    errors.length > MAX_LISTED_ERRORS ? `; the first ${MAX_LISTED_ERRORS} of ${errors.length} errors follow` : '';
  const detail = `${verdicts.length} rows are invalid${more}. Rows are counted from 1, without the header.`;
  return problem('invalid-rows', detail, errors.slice(0, MAX_LISTED_ERRORS));
}

function toProblemError(row: number, { column, code, message }: RowError): ProblemError {
  return { path: `/${row}/${column}`, code, message };
}
