import { type Instant, instantOfMs } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { findWayPlace, readWay } from '@/lib/core/way-at';
import { fractionAt, type TimelineScale } from './timeline-scale';

/** The drawing's own units: as wide as this, stretched to the strip, and one unit a px high. */
export const LINE_WIDTH = 1000;
export const LINE_HEIGHT = 46;
const FOOT = 44;
const TOP = 8;

export interface KilometreLine {
  /** SVG paths in a box of {@link LINE_WIDTH} × {@link LINE_HEIGHT}. */
  readonly observed: string;
  readonly inferred: string;
  readonly fill: string;
  /** Kilometres at the top of the scale; 0: none were won. */
  readonly topKm: number;
  /** Names where the line is flat for a day or more. */
  readonly flats: readonly Flat[];
}

export interface Flat {
  readonly place: string;
  /** Days of rest; 0: it merely stayed there. */
  readonly days: number;
  readonly start: number;
  readonly width: number;
  /** Height of the line there, px from the top of the box. */
  readonly y: number;
}

interface LinePoint {
  readonly at: Instant;
  readonly km: number;
}

/** Draws the kilometres won against time: flat at a halt, steep on a ride, dashed across a gap. */
export function drawKilometreLine(track: Track, scale: TimelineScale): KilometreLine {
  const points = listPoints(track);
  const topKm = Math.max(0, ...points.map((point) => point.km));
  const heightOf = (km: number) => round(FOOT - (Math.max(0, km) / Math.max(1, topKm)) * (FOOT - TOP));
  const place = ({ at, km }: LinePoint) => `${round(fractionAt(scale, at) * LINE_WIDTH)} ${heightOf(km)}`;
  const pieces = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  const isInferred = ({ from, to }: { from: LinePoint; to: LinePoint }) =>
    track.gaps.some((gap) => gap.from < to.at && gap.to > from.at);
  const draw = (list: typeof pieces) => list.map(({ from, to }) => `M${place(from)}L${place(to)}`).join('');
  return {
    observed: joinPieces(draw(pieces.filter((piece) => !isInferred(piece)))),
    inferred: joinPieces(draw(pieces.filter(isInferred))),
    fill: drawFill(points.map(place)),
    topKm,
    flats: track.rests.map((rest) => ({
      place: rest.place,
      days: rest.days,
      start: fractionAt(scale, rest.from),
      width: fractionAt(scale, rest.to) - fractionAt(scale, rest.from),
      y: heightOf(kmAt(points, rest.from)),
    })),
  };
}

/** The knots with the kilometres won there, and the hour at which each is left: until then the line is flat. */
function listPoints(track: Track): readonly LinePoint[] {
  return track.knots.flatMap(({ at, walkedKm, leavesAt }, index) => {
    const place = findWayPlace(track, walkedKm);
    const km = place ? readWay(track, place).coveredKm : 0;
    const next = track.knots[index + 1];
    const leaves = next && instantOfMs(Math.min(leavesAt, next.at));
    return leaves !== undefined && leaves > at
      ? [
          { at, km },
          { at: leaves, km },
        ]
      : [{ at, km }];
  });
}

function kmAt(points: readonly LinePoint[], at: Instant): number {
  return points.findLast((point) => point.at <= at)?.km ?? 0;
}

/** `M1 2L3 4M3 4L5 6` is `M1 2L3 4L5 6`: half the bytes, and dashes that do not start anew at every knot. */
function joinPieces(path: string): string {
  return path.replace(/L([^ML]+)M\1L/g, 'L$1L').replace(/L([^ML]+)M\1L/g, 'L$1L');
}

function drawFill(places: readonly string[]): string {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return '';
  return `M${first.split(' ')[0]} ${FOOT}L${places.join('L')}L${last.split(' ')[0]} ${FOOT}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
