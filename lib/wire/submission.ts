import type { ReportFeature } from './report-feature.ts';

/** What only the sender's browser holds: with it the status is read and the report withdrawn. */
export interface Receipt {
  readonly url: string;
  readonly token: string;
}

/** The answer to a sender: the report when it published itself, else that it waits. */
export type SubmissionDocument =
  | (ReportFeature & { readonly receipt: Receipt })
  | { readonly id: string; readonly status: 'pending'; readonly receipt: Receipt };

/** The sender's view of the own report, whole. */
export interface ReceiptDocument {
  readonly id: string;
  readonly caravan: string;
  readonly status: string;
  /** The status in words. */
  readonly statusText: string;
  readonly reason: string | null;
  readonly report: ReportFeature;
}
