import type { Caravan } from '../core/caravan.ts';
import type { ReportStatus, Statement } from '../core/report.ts';
import type { Instant } from '../core/time.ts';

/** What the sender of a report sees of it, whole. */
export interface ReceiptPageData {
  readonly caravan: Caravan;
  readonly reportId: string;
  readonly status: ReportStatus;
  readonly isWithdrawn: boolean;
  /** Public by now, so that its page can be opened. */
  readonly isPublic: boolean;
  /** A rule's code or a moderator's words; null: none. */
  readonly reason: string | null;
  readonly receivedAt: Instant;
  readonly statement: Statement;
}
