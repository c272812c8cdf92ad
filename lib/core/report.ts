import type { Position } from './position.ts';
import type { Instant, LocalDate } from './time.ts';

export const REPORT_KINDS = ['departure', 'arrival', 'camp', 'passing', 'dissolved', 'border-arrival'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const TRAVEL_MODES = ['foot', 'bus', 'truck', 'train', 'mixed'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export const GROUPS = ['main', 'vanguard', 'rearguard', 'splinter'] as const;
export type Group = (typeof GROUPS)[number];

export const SOURCE_KINDS = ['press', 'organisation', 'official', 'eyewitness', 'researcher'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const REPORT_STATUSES = ['pending', 'accepted', 'rejected', 'retracted'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const PRECISIONS = ['minute', 'hour', 'part-of-day', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The interval within which the caravan was seen (OGC: phenomenon time). `from` ≤ `to`. */
export interface ObservedInterval {
  readonly from: Instant;
  readonly to: Instant;
  readonly precision: Precision;
}

/** A count as one source gives it; both bounds are the same when it gives one number. */
export interface PeopleRange {
  readonly low: number;
  readonly high: number;
}

/** Who says so. An eyewitness is stored with the name `eyewitness` and no address. */
export interface Source {
  readonly kind: SourceKind;
  readonly name: string;
  readonly url: string | null;
  readonly published: LocalDate | null;
}

/** What a source stated, as one revision of a report has it (OGC/SOSA: observation). */
export interface Statement {
  readonly observed: ObservedInterval;
  readonly place: string | null;
  readonly position: Position;
  readonly accuracyKm: number;
  readonly kind: ReportKind;
  readonly mode: TravelMode | null;
  readonly group: Group;
  readonly people: PeopleRange | null;
  readonly source: Source;
  readonly note: string | null;
  readonly confidence?: Confidence;
  readonly conflict?: readonly string[];
  readonly claimedKm?: number;
}

/** Who wrote a revision. */
export type RevisionAuthor = 'sender' | 'moderator' | 'rule' | 'import' | 'seed';

/**
 * One entry of a report's history. Reports are never edited: each change appends a revision
 * that carries the whole statement and status again.
 */
export interface ReportRevision {
  readonly reportId: string;
  /** 1, 2, … within the report. */
  readonly revision: number;
  /** Grows over the whole store; frozen views name the last one they know. Given by the store. */
  readonly edition: number;
  readonly caravan: string;
  /** When we learned of the report (OGC: result time); the same in all its revisions. */
  readonly receivedAt: Instant;
  /** When this revision became known (transaction time). Imported first revisions: `receivedAt`. */
  readonly recordedAt: Instant;
  readonly statement: Statement;
  readonly status: ReportStatus;
  readonly author: RevisionAuthor;
  /** Why this revision was written, or the rule that held the report back; a stable code or a moderator's words. */
  readonly reason: string | null;
}
