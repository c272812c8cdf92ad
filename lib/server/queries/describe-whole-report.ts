import type { ReportRevision } from '../../core/report.ts';
import { formatInstant } from '../../core/time.ts';
import { describeReport, type ReportFeature } from '../../wire/report-feature.ts';

/** A revision whole: for its sender and for moderators only, never on a public surface. */
export function describeWholeReport(revision: Omit<ReportRevision, 'edition'>): ReportFeature {
  const { reportId, caravan, receivedAt, status, revision: number, statement } = revision;
  return describeReport({
    id: reportId,
    caravan,
    receivedAt: formatInstant(receivedAt),
    status,
    revision: number,
    statement,
    shown: { precisionKm: statement.accuracyKm, delayed: false },
  });
}
