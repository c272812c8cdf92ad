import type { PublicReport } from '../../core/publication.ts';
import type { TrackerData, TrackerReport } from '../../wire/tracker-data.ts';
import type { PublicCaravan, PublicFix } from '../app.ts';
import { holdsAll, listHeldReports } from './held-reports.ts';
import { slimTrack } from './slim-track.ts';

type Kept = Pick<TrackerData, 'track' | 'reports'>;

/** What was read of a snapshot, as long as the snapshot lives: 1,000 reports take some 0.1 s to read. */
const keptBySnapshot = new WeakMap<readonly PublicFix[], Promise<Kept>>();

/** What a tracker page needs of a caravan. Some 150 bytes a report before compression, and the track. */
export async function getTrackerData(known: PublicCaravan): Promise<TrackerData> {
  const { track, reports } = await readKept(known);
  return {
    caravan: known.caravan,
    events: known.events,
    track,
    reports,
    reportCount: known.reportCount,
    isThinned: !holdsAll(known),
    asOf: known.asOf,
    etag: known.etag,
  };
}

function readKept(known: PublicCaravan): Promise<Kept> {
  const kept = keptBySnapshot.get(known.fixes);
  if (kept) return kept;
  const reading = readSnapshot(known);
  keptBySnapshot.set(known.fixes, reading);
  reading.catch(() => keptBySnapshot.delete(known.fixes));
  return reading;
}

async function readSnapshot(known: PublicCaravan): Promise<Kept> {
  const reports = (await listHeldReports(known)).map(toTrackerReport);
  return { reports, track: holdsAll(known) ? known.track : slimTrack(known.track, reports) };
}

function toTrackerReport({ id, fixAt, class: of, shown, statement }: PublicReport): TrackerReport {
  const { observed, place, position, kind, mode, group, people, confidence } = statement;
  const source = { kind: statement.source.kind, name: statement.source.name };
  const described = { observed, place, position, kind, mode, group, people, source };
  return { id, fixAt, class: of, shown, ...described, ...(confidence && { confidence }) };
}
