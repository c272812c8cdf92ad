import geographiclib from 'geographiclib-geodesic';
import type { Position } from './position.ts';
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_KM, RADIANS_PER_DEGREE } from './wgs84.ts';

const { WGS84, DISTANCE } = geographiclib.Geodesic;

/**
 * Measures the shortest way over the WGS 84 ellipsoid between two positions.
 *
 * @returns kilometres; accurate to 15 nanometres (Karney 2013, "Algorithms for geodesics").
 *   Costs about 2 µs. Throws on a position that is not finite.
 */
export function measureKm([fromLon, fromLat]: Position, [toLon, toLat]: Position): number {
  const { s12 } = WGS84.Inverse(fromLat, fromLon, toLat, toLon, DISTANCE);
  if (s12 === undefined || !Number.isFinite(s12)) {
    throw new RangeError(`Positions must be finite: [${fromLon}, ${fromLat}] to [${toLon}, ${toLat}]`);
  }
  return s12 / 1000;
}

/** Kilometres that one degree of longitude and of latitude span at a place. */
export interface DegreeLengths {
  readonly lonKm: number;
  readonly latKm: number;
}

/**
 * Gives the lengths of a degree at a latitude, from the ellipsoid's radii of curvature. A plane scaled by them is true
 * to 0.1 % within 60 km, which serves to choose between candidates; what is said is measured by {@link measureKm}.
 */
export function measureDegree(lat: number): DegreeLengths {
  const sin = Math.sin(lat * RADIANS_PER_DEGREE);
  const w = 1 - ECCENTRICITY_SQUARED * sin * sin;
  return {
    lonKm: ((EQUATORIAL_RADIUS_KM * Math.cos(lat * RADIANS_PER_DEGREE)) / Math.sqrt(w)) * RADIANS_PER_DEGREE,
    latKm: ((EQUATORIAL_RADIUS_KM * (1 - ECCENTRICITY_SQUARED)) / (w * Math.sqrt(w))) * RADIANS_PER_DEGREE,
  };
}
