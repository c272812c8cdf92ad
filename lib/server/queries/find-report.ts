import type { PublicRevision } from '../../core/publication.ts';
import { formatInstant } from '../../core/time.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import { type ReportFeature, toReportFeature } from '../../wire/report-feature.ts';
import type { KnownAtQuery } from '../../wire/requests/read-queries.ts';
import type { App, PublicCaravan } from '../app.ts';
import { findPublicCaravan } from './find-public-caravan.ts';

export type ReportWithHistory = ReportFeature & { readonly history: readonly RevisionDocument[] };

interface RevisionDocument {
  readonly revision: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string | null;
  readonly properties: ReportFeature['properties'];
  readonly geometry: ReportFeature['geometry'];
}

/** A public report with its public revisions, oldest first. One that waits or was taken back is as unknown as any other. */
export async function findReport(
  app: App,
  id: string,
  known: KnownAtQuery,
): Promise<{ readonly kind: 'report'; readonly report: ReportWithHistory; readonly caravan: PublicCaravan } | Problem> {
  const unknown = problem('unknown-report', 'No public report has this id.');
  const [first] = await app.store.listRevisions(id);
  if (!first) return unknown;
  const found = await findPublicCaravan(app, first.caravan, known);
  if (found.kind === 'problem') return unknown;
  const report = await found.caravan.findReport(id);
  if (!report || (known.at !== undefined && report.fixAt > known.at)) return unknown;
  const history = (await found.caravan.listHistory(id)).map(toRevisionDocument);
  return { kind: 'report', report: { ...toReportFeature(report), history }, caravan: found.caravan };
}

function toRevisionDocument({ report, recordedAt, author, reason }: PublicRevision): RevisionDocument {
  const { properties, geometry } = toReportFeature(report);
  return { revision: report.revision, recordedAt: formatInstant(recordedAt), author, reason, properties, geometry };
}
