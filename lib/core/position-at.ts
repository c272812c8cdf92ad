import { bandAt } from './band-at.ts';
import { findLastReport } from './freshness-at.ts';
import { findKnotsAround } from './knots-around.ts';
import type { PositionAt } from './progress.ts';
import type { Instant } from './time.ts';
import type { Track, TrackKnot } from './track.ts';
import { findWayPlace, readCoveredRange, readWay } from './way-at.ts';

/**
 * Where the caravan is at a moment: observed at a reported place on that local date; estimated between two reports, the
 * median of what both leave open (`bandAt`); extrapolated after the last, still at its place, with a band ahead of it; or
 * unknown. Costs some 10 µs.
 */
export function positionAt(track: Track, at: Instant): PositionAt {
  const lastReport = findLastReport(track, at);
  const { before, after } = findKnotsAround(track, at);
  const bands = bandAt(track, at);
  if (!before || !bands || !lastReport) return { kind: 'unknown', reason: findReason(track), lastReport };
  const { kind, medianKm: walkedKm } = bands;
  const band50Km = readCoveredRange(track, bands.band50);
  const band90Km = readCoveredRange(track, bands.band90);
  return { ...describePlace({ track, before, after, walkedKm }), kind, lastReport, walkedKm, band50Km, band90Km };
}

function findReason({ knots, setAside }: Track): 'no-report' | 'off-network' | 'before-first-report' {
  if (knots.length > 0) return 'before-first-report';
  return setAside.some(({ code }) => code === 'off-network') ? 'off-network' : 'no-report';
}

function describePlace(where: {
  readonly track: Track;
  readonly before: TrackKnot;
  readonly after: TrackKnot | undefined;
  readonly walkedKm: number;
}): Pick<Exclude<PositionAt, { kind: 'unknown' }>, 'position' | 'place' | 'reportsUsed'> {
  const { track, before, after, walkedKm } = where;
  if (walkedKm === before.walkedKm) {
    return { position: before.position, place: before.place, reportsUsed: before.reportTotal };
  }
  const wayPlace = findWayPlace(track, walkedKm);
  const reading = wayPlace && readWay(track, wayPlace);
  return {
    position: reading?.position ?? before.position,
    place: walkedKm === after?.walkedKm ? after.place : (reading?.place ?? before.place),
    reportsUsed: before.reportTotal + (after?.reportTotal ?? 0),
  };
}
