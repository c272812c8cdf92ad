import type { Caravan, CaravanEvent } from '../core/caravan.ts';
import type { ReportRevision, ReportStatus, RevisionAuthor, Statement } from '../core/report.ts';
import type { Instant } from '../core/time.ts';

/**
 * The port to whatever keeps the data, in domain verbs. Adapters narrow, core computes, so that all adapters give the
 * same numbers. Every write is on disk when its promise resolves. Reports, their revisions and caravan revisions are
 * only appended. Failures of the medium are thrown with `cause`; expected outcomes are returned.
 */
export interface Store {
  /** The newest descriptions, by slug; with `edition` only of those created by then. */
  listCaravans(known?: { readonly edition?: number }): Promise<readonly Caravan[]>;
  /**
   * The newest description; with `asOf` or `edition` the newest recorded by then, or else its first one:
   * reports of the past are often older than the caravan's entry.
   */
  findCaravan(
    slug: string,
    known?: { readonly asOf?: Instant; readonly edition?: number },
  ): Promise<Caravan | undefined>;
  listEvents(caravan: string): Promise<readonly CaravanEvent[]>;
  createCaravan(
    write: Write<{ readonly caravan: Caravan; readonly events?: readonly CaravanEvent[] }>,
  ): Promise<WriteOutcome<'slug-taken'>>;
  reviseCaravan(write: Write<{ readonly caravan: Caravan }>): Promise<WriteOutcome<'unknown-caravan'>>;

  /**
   * The number of the newest revision in the whole store; 0 when empty. Editions are `Write.now`, or one more than the
   * newest where that is later: so a view made at `now` knows what is ≤ the greater of this and `now` − 1.
   */
  latestEdition(): Promise<number>;
  /** Changes whenever a revision of this caravan (or its description) is appended; for caches. */
  latestEditionOf(caravan: string): Promise<number>;

  /**
   * The reports of a caravan in order of their first edition, each as all its revisions ascending, in batches, without
   * loading all at once. `edition`: no revision later than this number. `since`: only reports with a revision after this
   * number, each once, in any order. Bytes per revision: some 600.
   */
  streamHistories(query: {
    readonly caravan: string;
    readonly edition?: number;
    readonly since?: number;
    readonly batchSize?: number;
  }): AsyncIterable<readonly (readonly ReportRevision[])[]>;
  /** All revisions of one report, ascending; empty when there is none. */
  listRevisions(reportId: string): Promise<readonly ReportRevision[]>;
  /** All revisions of several reports (≤ 1,000 ids), ascending by edition. */
  listRevisionsOf(reportIds: readonly string[]): Promise<readonly ReportRevision[]>;
  /** Newest revisions whose status is pending, oldest first, with the caravan. */
  listPending(limit: number): Promise<readonly ReportRevision[]>;

  /** A new report: its first revision and the hash of its receipt token. */
  appendReport(write: Write<NewReport>): Promise<WriteOutcome<never, ReportRevision>>;
  /** All rows or none. */
  importReports(
    write: Write<{ readonly reports: readonly Omit<NewReport, 'receiptHash'>[] }>,
  ): Promise<WriteOutcome<never>>;
  /** The next revision of a report; refuses when the newest revision is not `onRevision`. */
  appendRevision(
    write: Write<NextRevision>,
  ): Promise<WriteOutcome<'unknown-report' | 'revised-meanwhile', ReportRevision>>;
  findReportIdByReceipt(receiptHash: string): Promise<string | undefined>;

  createShareLink(write: Write<StoredShareLink>): Promise<WriteOutcome<'slug-taken'>>;
  findShareLink(slug: string): Promise<StoredShareLink | undefined>;
  revokeShareLink(write: Write<{ readonly slug: string }>): Promise<WriteOutcome<'unknown-share-link'>>;

  /** The answer once given to an idempotency key, or undefined. */
  findAnswer(key: string): Promise<StoredAnswer | undefined>;

  /** Throws when nothing can be written. */
  assertWritable(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What every write carries. `answer` is stored in the same transaction: after a crash a repeated key
 * gets the first answer, and nothing is there twice. When the key is already there, nothing is written and the stored answer is returned.
 */
export type Write<T> = T & { readonly now: Instant; readonly answer?: StoredAnswer };

export type WriteOutcome<Refusal extends string, Value = void> =
  | { readonly kind: 'written'; readonly value: Value }
  | { readonly kind: 'repeated'; readonly answer: StoredAnswer }
  | { readonly kind: Refusal };

/** Key (hashed with its method and address), the hash of the request's body, and what was answered. */
export interface StoredAnswer {
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface NewReport {
  readonly reportId: string;
  readonly caravan: string;
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
  readonly statement: Statement;
  readonly status: ReportStatus;
  readonly author: RevisionAuthor;
  readonly reason: string | null;
  /** SHA-256 of the receipt token; null when nobody holds one. */
  readonly receiptHash: string | null;
}

export interface NextRevision {
  readonly reportId: string;
  readonly onRevision: number;
  readonly statement: Statement;
  readonly status: ReportStatus;
  readonly author: RevisionAuthor;
  readonly reason: string;
}

export interface StoredShareLink {
  readonly slug: string;
  /** The view as JSON; opaque to the store. */
  readonly view: string;
  readonly deleteTokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}
