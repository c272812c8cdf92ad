import type { Generated } from 'kysely';
import type {
  Confidence,
  Group,
  Precision,
  ReportKind,
  ReportStatus,
  RevisionAuthor,
  SourceKind,
  TravelMode,
} from '../../core/report.ts';
import type { Instant, LocalDate } from '../../core/time.ts';

/** The tables as the query builder knows them; `migrations/` makes them. */
export interface Tables {
  readonly caravan_revision: CaravanRevisionTable;
  readonly caravan_event: CaravanEventTable;
  readonly report_revision: ReportRevisionTable;
  readonly receipt: ReceiptTable;
  readonly share_link: ShareLinkTable;
  readonly share_link_revocation: ShareLinkRevocationTable;
  readonly answer: AnswerTable;
  readonly write_probe: { readonly id: number; readonly at: Instant };
}

/** The description is read and written whole and filtered by nothing but its slug: hence JSON. */
export interface CaravanRevisionTable {
  readonly edition: number;
  readonly slug: string;
  readonly recorded_at: Instant;
  readonly description: string;
}

export interface CaravanEventTable {
  /** Keeps the order of writing among events of one day. */
  readonly sequence: Generated<number>;
  readonly id: string;
  readonly caravan: string;
  readonly on_date: LocalDate;
  readonly title_en: string;
  readonly title_es: string;
  readonly source: string;
  readonly url: string | null;
}

/**
 * One row a revision. A column for each part of the statement: it is checked by the database, later questions (by place,
 * by day, by source) can filter it with an index, and no row repeats the names of its fields as JSON would.
 */
export interface ReportRevisionTable {
  readonly edition: number;
  readonly report_id: string;
  readonly revision: number;
  readonly caravan: string;
  readonly received_at: Instant;
  readonly recorded_at: Instant;
  readonly status: ReportStatus;
  readonly author: RevisionAuthor;
  readonly reason: string | null;
  readonly observed_from: Instant;
  readonly observed_to: Instant;
  readonly observed_precision: Precision;
  readonly place: string | null;
  /** 0, 1, or null when the statement does not say. */
  readonly place_is_town: number | null;
  readonly lon: number;
  readonly lat: number;
  readonly accuracy_km: number;
  readonly kind: ReportKind;
  readonly mode: TravelMode | null;
  readonly caravan_group: Group;
  readonly people_low: number | null;
  readonly people_high: number | null;
  readonly source_kind: SourceKind;
  readonly source_name: string;
  readonly source_url: string | null;
  readonly source_published: LocalDate | null;
  readonly note: string | null;
  readonly confidence: Confidence | null;
  /** Names of contradictions as a JSON array; null when the statement has none. */
  readonly conflict: string | null;
  readonly claimed_km: number | null;
}

export interface ReceiptTable {
  readonly receipt_hash: string;
  readonly report_id: string;
}

export interface ShareLinkTable {
  readonly slug: string;
  readonly view: string;
  readonly delete_token_hash: string;
  readonly created_at: Instant;
  readonly expires_at: Instant | null;
}

export interface ShareLinkRevocationTable {
  readonly slug: string;
  readonly revoked_at: Instant;
}

export interface AnswerTable {
  readonly key: string;
  readonly body_hash: string;
  readonly status: number;
  readonly body: string;
  readonly headers: string;
  readonly answered_at: Instant;
}
