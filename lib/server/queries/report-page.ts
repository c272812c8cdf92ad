import type { PublicReport } from '../../core/publication.ts';
import type { Track } from '../../core/track.ts';
import type { ReportPageData, TrackPart } from '../../wire/report-page-data.ts';
import type { App, KnownBy, PublicCaravan } from '../app.ts';

/** Of how many other reports a page says that they contradict this one. */
const MAX_CONTRADICTING = 12;

/** All that the page of a report shows; undefined: no such public report of this caravan. */
export async function findReportPage(
  app: App,
  { slug, id, known }: { readonly slug: string; readonly id: string; readonly known: KnownBy },
): Promise<ReportPageData | undefined> {
  const caravan = await app.publicCaravan(slug, known);
  const report = await caravan?.findReport(id);
  if (caravan === undefined || report === undefined) return undefined;
  return {
    caravan: caravan.caravan,
    report,
    history: await caravan.listHistory(id),
    part: findTrackPart(caravan.track, report),
    contradicting: await listContradicting(caravan, report),
    readAt: app.clock(),
  };
}

function findTrackPart(track: Track, { id, fixAt }: PublicReport): TrackPart {
  const setAside = track.setAside.find(({ reportId }) => reportId === id);
  if (setAside !== undefined) return { kind: 'set-aside', setAside };
  const evening = track.evenings.find(({ reportIds }) => reportIds.includes(id));
  if (evening !== undefined) {
    return { kind: 'evening', date: evening.date, place: evening.place, reportTotal: evening.reportTotal };
  }
  const knot = track.knots.find(({ reportIds }) => reportIds.includes(id));
  if (knot !== undefined) return { kind: 'knot', at: knot.at, place: knot.place, reportTotal: knot.reportTotal };
  const first = track.knots[0]?.at;
  return first === undefined || fixAt < first ? { kind: 'not-used' } : { kind: 'agrees' };
}

/** Others that take part in the same contradiction between sources. */
async function listContradicting(caravan: PublicCaravan, report: PublicReport): Promise<readonly PublicReport[]> {
  const conflicts = report.statement.conflict ?? [];
  if (conflicts.length === 0) return [];
  const { reports } = await caravan.listReports({ limit: 1000 });
  return reports
    .filter(({ id, statement }) => id !== report.id && statement.conflict?.some((code) => conflicts.includes(code)))
    .slice(0, MAX_CONTRADICTING);
}
