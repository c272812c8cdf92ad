import { createHash } from 'node:crypto';
import type { PublicReport } from '../../core/publication.ts';
import { instantOfMs } from '../../core/time.ts';

/**
 * Public reports in rows while a caravan is put together: some 200 bytes a report where objects take 1,000.
 * What many reports have in common is held once, and notes and addresses are left out: bodies are read from the store.
 */
export interface PublicRows {
  readonly add: (report: PublicReport) => void;
  /** Sorts by (fixAt, id). To be called once, after the last `add`. */
  readonly finish: () => SortedReports;
}

/** In order of (fixAt, id), by public values alone. Some 50 bytes a report. */
export interface ReportIndex {
  readonly ids: readonly string[];
  readonly fixAts: Float64Array;
}

export interface SortedReports extends ReportIndex {
  /**
   * Hash of all that the reports say. A revision never changes, so its number and class stand for its words; what else
   * they depend on (policy, zone) is the caravan's.
   */
  readonly digest: string;
  /**
   * The reports as the track needs them, made as they are asked for: without notes and addresses, and with revision and
   * times of receipt and release of another one like them.
   */
  readonly list: () => Iterable<PublicReport>;
}

interface Row {
  readonly id: string;
  readonly fixAt: number;
  readonly observedFrom: number;
  readonly observedTo: number;
  /** A report like this one in all but id, instants, place, source and people. */
  readonly like: PublicReport;
  readonly where: Pick<PublicReport['statement'], 'place' | 'position'>;
  readonly source: PublicReport['statement']['source'];
  readonly people: PublicReport['statement']['people'];
  readonly revision: number;
}

export function createPublicRows(): PublicRows {
  const rows: Row[] = [];
  const toRow = createRowMaker();
  return {
    add: (report) => {
      rows.push(toRow(report));
    },
    finish() {
      const sorted = rows.sort((a, b) => a.fixAt - b.fixAt || (a.id < b.id ? -1 : 1));
      return {
        ids: sorted.map(({ id }) => id),
        fixAts: Float64Array.from(sorted, ({ fixAt }) => fixAt),
        digest: digestAll(sorted),
        list: () => listReports(sorted),
      };
    },
  };
}

function createRowMaker(): (report: PublicReport) => Row {
  const manners = createSharing<PublicReport>();
  const places = createSharing<Row['where']>();
  const sources = createSharing<Row['source']>();
  const counts = createSharing<Row['people']>();
  return (report) => {
    const { observed, place, position, source, people } = report.statement;
    return {
      id: report.id,
      fixAt: report.fixAt,
      observedFrom: observed.from,
      observedTo: observed.to,
      like: manners(formatManner(report), () => withoutWords(report)),
      where: places(`${position[0]}|${position[1]}|${place ?? '\0'}`, () => ({ place, position })),
      source: sources(`${source.kind}|${source.name}`, () => ({ ...source, url: null, published: null })),
      people: people && counts(`${people.low}|${people.high}`, () => people),
      revision: report.revision,
    };
  };
}

function formatManner({ class: of, statement, shown }: PublicReport): string {
  const { observed, kind, mode, group, accuracyKm, confidence } = statement;
  return [of, observed.precision, kind, mode, group, accuracyKm, confidence, shown.precisionKm, shown.delayed].join(
    '|',
  );
}

function withoutWords(report: PublicReport): PublicReport {
  const { conflict: _, claimedKm: __, ...statement } = report.statement;
  return { ...report, statement: { ...statement, note: null } };
}

/** Gives the first of equal values again. */
function createSharing<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = make();
    known.set(key, value);
    return value;
  };
}

function digestAll(rows: readonly Row[]): string {
  const digest = createHash('sha256');
  for (const { id, revision, like } of rows) digest.update(`${id} ${revision} ${like.class}\n`);
  return digest.digest('base64url');
}

function* listReports(rows: readonly Row[]): Generator<PublicReport> {
  for (const { id, fixAt, observedFrom, observedTo, like, where, source, people } of rows) {
    const observed = { ...like.statement.observed, from: instantOfMs(observedFrom), to: instantOfMs(observedTo) };
    yield {
      ...like,
      id,
      fixAt: instantOfMs(fixAt),
      statement: { ...like.statement, ...where, observed, source, people },
    };
  }
}
