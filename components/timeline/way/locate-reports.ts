import { findOnWay } from '@/lib/core/find-on-way';
import { measureKm } from '@/lib/core/geodesy';
import type { Position } from '@/lib/core/position';
import { positionAt } from '@/lib/core/position-at';
import type { SourceKind } from '@/lib/core/report';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at';
import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { coveredKmAt } from './covered-km';

/** A report as a mark of the plot. */
export interface LocatedReport {
  readonly at: Instant;
  /** Kilometres along the road. */
  readonly km: number;
  readonly source: SourceKind;
  readonly isSetAside: boolean;
}

/** A report farther off than this is not on the road that is drawn: the list has it, the plot has not. */
const ON_ROAD_KM = 25;

/**
 * Finds the kilometres of each report: where the track has it, else where its place lies on the way, else in which town
 * of the road beyond. Reports off both are left out.
 */
export function locateReports(
  reports: readonly TrackerReport[],
  { track, beyond }: { readonly track: Track; readonly beyond: RoadAheadAt | undefined },
): readonly LocatedReport[] {
  const knotKm = new Map(track.knots.flatMap(({ reportIds, walkedKm }) => reportIds.map((id) => [id, walkedKm])));
  const aside = new Set(track.setAside.map(({ reportId }) => reportId));
  return reports.flatMap(({ id, fixAt, position, source }) => {
    const walkedKm = knotKm.get(id) ?? findWalkedKm({ track, beyond, position, at: fixAt });
    const km = walkedKm === undefined ? undefined : coveredKmAt(track, walkedKm);
    return km === undefined ? [] : [{ at: fixAt, km, source: source.kind, isSetAside: aside.has(id) }];
  });
}

function findWalkedKm(wanted: {
  readonly track: Track;
  readonly beyond: RoadAheadAt | undefined;
  readonly position: Position;
  readonly at: Instant;
}): number | undefined {
  const { track, beyond, position, at } = wanted;
  const then = positionAt(track, at);
  const foot = findOnWay(track, { position, nearKm: then.kind === 'unknown' ? 0 : then.walkedKm });
  if (!foot) return undefined;
  const town = foot.offKm > 1 ? findTownBeyond(beyond, position) : undefined;
  if (town && town.offKm < foot.offKm) return (track.way.vertices.at(-1)?.walkedKm ?? 0) + town.km;
  return foot.offKm <= ON_ROAD_KM ? foot.walkedKm : undefined;
}

function findTownBeyond(beyond: RoadAheadAt | undefined, position: Position) {
  return beyond?.towns
    .map(({ km, position: there }) => ({ km, offKm: measureKm(there, position) }))
    .filter(({ offKm }) => offKm <= ON_ROAD_KM)
    .toSorted((a, b) => a.offKm - b.offKm)[0];
}
