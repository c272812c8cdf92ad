import { type PublicReport, type PublicRevision, publishHistory, publishReport } from '../../core/publication.ts';
import type { PublicationContext } from '../../core/publication-class.ts';
import type { ReportRevision } from '../../core/report.ts';
import type { Store } from '../../storage/store.ts';
import type { KnownBy } from '../app.ts';

/** Bodies of public reports: read from the store when asked for, and published by the same rule again. */
export interface BodyReaders {
  /** In the order of the ids; at most 1,000. One that was taken back meanwhile is left out. */
  readonly readReports: (ids: readonly string[]) => Promise<readonly PublicReport[]>;
  readonly findReport: (id: string) => Promise<PublicReport | undefined>;
  readonly listHistory: (id: string) => Promise<readonly PublicRevision[]>;
}

export function createBodyReaders(view: {
  readonly store: Store;
  readonly context: PublicationContext;
  readonly known: KnownBy;
}): BodyReaders {
  const { store, context, known } = view;
  const listOwnRevisions = async (id: string) => {
    const revisions = await store.listRevisions(id);
    return revisions[0]?.caravan === context.caravan.slug ? revisions : [];
  };
  return {
    async readReports(ids) {
      const histories = groupByReport(await store.listRevisionsOf(ids));
      return ids
        .map((id) => publishReport({ revisions: histories.get(id) ?? [], context, known }).report)
        .filter((report) => report !== undefined);
    },
    async findReport(id) {
      return publishReport({ revisions: await listOwnRevisions(id), context, known }).report;
    },
    async listHistory(id) {
      return publishHistory({ revisions: await listOwnRevisions(id), context, known });
    },
  };
}

/** The revisions by their report, each in the order given. */
export function groupByReport(revisions: readonly ReportRevision[]): ReadonlyMap<string, readonly ReportRevision[]> {
  const byReport = new Map<string, ReportRevision[]>();
  for (const revision of revisions) {
    const known = byReport.get(revision.reportId);
    if (known === undefined) byReport.set(revision.reportId, [revision]);
    else known.push(revision);
  }
  return byReport;
}
