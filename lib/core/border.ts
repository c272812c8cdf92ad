import { interpolateChord } from './chord.ts';
import { toEarthCentred } from './earth-centred.ts';
import { measureKm } from './geodesy.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import { buildSegmentSearch } from './segment-search.ts';

/** A port of entry on the US–Mexico line: what a caravan's distance is measured to. */
export interface BorderCrossing {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

/** The place of the border line that is nearest to a position, and how far it is over the ellipsoid. */
export interface NearestBorderPoint {
  readonly km: number;
  readonly point: Position;
}

/** Mean radius of the earth, kilometres (IUGG). */
const MEAN_RADIUS_KM = 6371;

/** A segment of 5 km dips 0.5 m under the ellipsoid and leaves its straight lon/lat line by 0.3 m: 1 m holds both. */
const SEGMENT_SLACK_KM = 0.001;

/**
 * How much farther, straight through the earth, a place may lie and still be the nearer one over its surface. A way of
 * straight length c is about c + c³/24r² long on a circle of radius r, and the ellipsoid's radii of curvature differ by
 * 1.01 %, so r⁻² by 2.02 %: c³/24R² · 0.0202. At 1,000 km that is 21 m, at 2,000 km 166 m.
 */
function measureSlack(straightKm: number): number {
  return (straightKm ** 3 / (24 * MEAN_RADIUS_KM ** 2)) * 0.0202 + SEGMENT_SLACK_KM;
}

/**
 * Builds the function that finds the nearest point of a border line. Segments are straight in longitude and latitude
 * (RFC 7946) and should be no longer than 5 km.
 *
 * The segments that can win are found by their straight distance through the earth; for each of them (two in the mean)
 * GeographicLib measures the way over WGS 84 to its foot. turf.nearestPointOnLine and turf.distance reckon on a sphere
 * and are up to 4.7 km off here.
 *
 * Accurate to 1 m of the given line, within 5,000 km of it; some 20 µs a query. The point itself may jump where bends
 * kilometres apart are equally far. Throws when the line has fewer than two positions,
 * and on a position that is not finite.
 */
export function buildBorder(line: readonly Position[]): (position: Position) => NearestBorderPoint {
  if (line.length < 2) throw new RangeError(`A border needs at least two positions, not ${line.length}`);
  const searchSegments = buildSegmentSearch(line.map(toEarthCentred));
  return (position) => {
    if (!position.every(Number.isFinite)) throw new RangeError(`A position must be finite, not [${position}]`);
    const feet = searchSegments(toEarthCentred(position), measureSlack).map(({ segment, share }) => {
      const chord = { from: getItem(line, segment), to: getItem(line, segment + 1) };
      const point = interpolateChord(chord, share);
      return { km: measureKm(position, point), point };
    });
    return feet.reduce((best, foot) => (foot.km < best.km ? foot : best));
  };
}
