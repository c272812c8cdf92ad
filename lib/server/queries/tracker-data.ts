import type { PublicReport } from '../../core/publication.ts';
import type { TrackerData, TrackerReport } from '../../wire/tracker-data.ts';
import type { PublicCaravan } from '../app.ts';

const MAX_REPORTS = 2000;
const PAGE = 1000;

/** What a tracker page needs of a caravan. Some 150 bytes a report before compression, and the track. */
export async function getTrackerData(known: PublicCaravan): Promise<TrackerData> {
  const isThinned = known.reportCount > MAX_REPORTS;
  const reports = isThinned ? await listThinned(known) : await listAll(known);
  return {
    caravan: known.caravan,
    events: known.events,
    track: known.track,
    reports: reports.map(toTrackerReport),
    reportCount: known.reportCount,
    isThinned,
    asOf: known.asOf,
    etag: known.etag,
  };
}

async function listAll({ listReports }: PublicCaravan): Promise<readonly PublicReport[]> {
  const reports: PublicReport[] = [];
  let cursor: string | null = null;
  do {
    const page = await listReports({ limit: PAGE, ...(cursor !== null && { cursor }) });
    reports.push(...page.reports);
    cursor = page.next;
  } while (cursor !== null);
  return reports;
}

async function listThinned({ fixes, findReport }: PublicCaravan): Promise<readonly PublicReport[]> {
  const reports = await Promise.all(fixes.map(({ id }) => findReport(id)));
  return reports.filter((report) => report !== undefined);
}

function toTrackerReport({ id, fixAt, class: of, shown, statement }: PublicReport): TrackerReport {
  const { observed, place, position, kind, mode, group, people, source, confidence } = statement;
  const described = { observed, place, position, kind, mode, group, people, source };
  return { id, fixAt, class: of, shown, ...described, ...(confidence && { confidence }) };
}
