import type { PublicReport } from '../core/publication.ts';
import type { Statement } from '../core/report.ts';
import { formatInstant } from '../core/time.ts';

/** A report on the wire: a GeoJSON feature. */
export interface ReportFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: ReportProperties;
}

export type ReportProperties = Omit<Statement, 'position' | 'observed' | 'placeIsTown'> & {
  readonly caravan: string;
  readonly observed: { readonly from: string; readonly to: string; readonly precision: string };
  readonly receivedAt: string;
  readonly status: string;
  readonly revision: number;
  /** How exactly the position is given, and whether it was held back. */
  readonly position: { readonly precisionKm: number; readonly delayed: boolean };
};

/** A report as the public sees it. */
export function toReportFeature(report: PublicReport): ReportFeature {
  return describeReport({
    id: report.id,
    caravan: report.caravan,
    receivedAt: formatInstant(report.receivedAt),
    status: 'accepted',
    revision: report.revision,
    statement: report.statement,
    shown: report.shown,
  });
}

/** The common form of a public report and of one that its sender or a moderator sees whole. */
export function describeReport(report: {
  readonly id: string;
  readonly caravan: string;
  readonly receivedAt: string;
  readonly status: string;
  readonly revision: number;
  readonly statement: Statement;
  readonly shown: { readonly precisionKm: number; readonly delayed: boolean };
}): ReportFeature {
  const { position, observed, ...statement } = report.statement;
  return {
    type: 'Feature',
    id: report.id,
    geometry: { type: 'Point', coordinates: [position[0], position[1]] },
    properties: {
      caravan: report.caravan,
      observed: {
        from: formatInstant(observed.from),
        to: formatInstant(observed.to),
        precision: observed.precision,
      },
      receivedAt: report.receivedAt,
      place: statement.place,
      accuracyKm: statement.accuracyKm,
      kind: statement.kind,
      mode: statement.mode,
      group: statement.group,
      people: statement.people,
      source: statement.source,
      status: report.status,
      revision: report.revision,
      note: statement.note,
      ...(statement.confidence && { confidence: statement.confidence }),
      ...(statement.conflict && { conflict: statement.conflict }),
      ...(statement.claimedKm !== undefined && { claimedKm: statement.claimedKm }),
      position: report.shown,
    },
  };
}
