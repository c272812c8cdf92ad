import type { ReportRevision, Statement } from '../../core/report.ts';
import type { ReportRevisionTable } from './tables.ts';

/** A revision as its row. The order of keys is the order of the columns in a bulk insert. */
export function formatRevisionRow(revision: ReportRevision): ReportRevisionTable {
  const { statement } = revision;
  return {
    edition: revision.edition,
    report_id: revision.reportId,
    revision: revision.revision,
    caravan: revision.caravan,
    received_at: revision.receivedAt,
    recorded_at: revision.recordedAt,
    status: revision.status,
    author: revision.author,
    reason: revision.reason,
    observed_from: statement.observed.from,
    observed_to: statement.observed.to,
    observed_precision: statement.observed.precision,
    place: statement.place,
    place_is_town: statement.placeIsTown === undefined ? null : Number(statement.placeIsTown),
    lon: statement.position[0],
    lat: statement.position[1],
    accuracy_km: statement.accuracyKm,
    kind: statement.kind,
    mode: statement.mode,
    caravan_group: statement.group,
    people_low: statement.people?.low ?? null,
    people_high: statement.people?.high ?? null,
    source_kind: statement.source.kind,
    source_name: statement.source.name,
    source_url: statement.source.url,
    source_published: statement.source.published,
    note: statement.note,
    confidence: statement.confidence ?? null,
    conflict: statement.conflict === undefined ? null : JSON.stringify(statement.conflict),
    claimed_km: statement.claimedKm ?? null,
  };
}

/** A row as its revision: the inverse of {@link formatRevisionRow}, to the last digit. */
export function parseRevisionRow(row: ReportRevisionTable): ReportRevision {
  return {
    reportId: row.report_id,
    revision: row.revision,
    edition: row.edition,
    caravan: row.caravan,
    receivedAt: row.received_at,
    recordedAt: row.recorded_at,
    statement: parseStatement(row),
    status: row.status,
    author: row.author,
    reason: row.reason,
  };
}

function parseStatement(row: ReportRevisionTable): Statement {
  return {
    observed: { from: row.observed_from, to: row.observed_to, precision: row.observed_precision },
    place: row.place,
    position: [row.lon, row.lat],
    ...(row.place_is_town === null ? {} : { placeIsTown: row.place_is_town === 1 }),
    accuracyKm: row.accuracy_km,
    kind: row.kind,
    mode: row.mode,
    group: row.caravan_group,
    people: row.people_low === null || row.people_high === null ? null : { low: row.people_low, high: row.people_high },
    source: {
      kind: row.source_kind,
      name: row.source_name,
      url: row.source_url,
      published: row.source_published,
    },
    note: row.note,
    ...(row.confidence === null ? {} : { confidence: row.confidence }),
    ...(row.conflict === null ? {} : { conflict: parseConflict(row.conflict) }),
    ...(row.claimed_km === null ? {} : { claimedKm: row.claimed_km }),
  };
}

function parseConflict(json: string): readonly string[] {
  return JSON.parse(json) as string[];
}
