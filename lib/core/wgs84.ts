/** The semi-major axis of the WGS 84 ellipsoid, kilometres (NIMA TR8350.2). */
export const EQUATORIAL_RADIUS_KM = 6378.137;

/** The square of its first eccentricity (NIMA TR8350.2). */
export const ECCENTRICITY_SQUARED = 0.00669437999014132;

export const RADIANS_PER_DEGREE = Math.PI / 180;
