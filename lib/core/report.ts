import type { Position } from './position.ts';
import {
  DAY_MS,
  HOUR_MS,
  type Instant,
  instantOfLocal,
  instantOfMs,
  type LocalDate,
  localDateOf,
  wholeLocalDay,
} from './time.ts';

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
  /** The position is that of a town of the gazetteer which the source names, not a reporter's pin. Absent: no. */
  readonly placeIsTown?: boolean;
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

/**
 * The hour at which a report that names only a day counts: people leave before dawn and arrive in the afternoon.
 * Source: the public contract, "When a report counts".
 */
const HOUR_OF_DAY: Readonly<Record<ReportKind, number>> = {
  departure: 5,
  passing: 12,
  arrival: 18,
  camp: 18,
  'border-arrival': 18,
  dissolved: 18,
};

/**
 * The instant from which a report counts: the stated time; with a day only the hour usual for its kind, never after the
 * interval (a day still going on is cut at now); else the middle of the interval, whole seconds.
 */
export function fixInstantOf(statement: Pick<Statement, 'observed' | 'kind'>, zone: string): Instant {
  const { from, to, precision } = statement.observed;
  if (precision === 'minute' || from === to) return from;
  const date = localDateOf(from, zone);
  const isOneDay = to <= instantOfMs(wholeLocalDay(date, zone).to + 1_000);
  if (precision !== 'day' || !isOneDay) return instantOfMs((from + to) / 2);
  const usual = instantOfLocal({ date, hour: HOUR_OF_DAY[statement.kind], zone });
  return instantOfMs(Math.min(Math.max(usual, from), to));
}

/**
 * How exact an interval is: `from` = `to` → minute; ≤ 1 h → hour; a whole local day, to 23:59:59 or the next midnight
 * → day; else part-of-day. The rule of the CSV columns, used wherever a sender does not state a precision.
 */
export function precisionOf({ from, to }: Pick<ObservedInterval, 'from' | 'to'>, zone: string): Precision {
  if (from === to) return 'minute';
  if (to - from <= HOUR_MS) return 'hour';
  // A day of 23 or 25 hours is a day too: hence the civil date and not 24 hours.
  const day = wholeLocalDay(localDateOf(from, zone), zone);
  const isWhole = from === day.from && (to === day.to || to === day.to + 1_000) && to - from <= DAY_MS + 2 * HOUR_MS;
  return isWhole ? 'day' : 'part-of-day';
}
