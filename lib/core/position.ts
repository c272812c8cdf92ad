/** A place on earth as RFC 7946 has it: `[longitude, latitude]` in degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** The box, in degrees, that a report may lie in: North and Central America between Panama and the US interior. */
export const REPORT_AREA = { west: -125, south: 10, east: -80, north: 36 } as const;

/** Says whether a position lies in {@link REPORT_AREA}, edges included. NaN and infinities do not. */
export function isInReportArea([lon, lat]: Position): boolean {
  return lon >= REPORT_AREA.west && lon <= REPORT_AREA.east && lat >= REPORT_AREA.south && lat <= REPORT_AREA.north;
}

/**
 * Rounds a position to 0.01° (about 1 km), the finest the product ever keeps.
 * Done in the sender's browser and again on the server, before anything else sees the digits.
 */
export function roundPosition([lon, lat]: Position): Position {
  return [roundTo(lon, 100), roundTo(lat, 100)];
}

function roundTo(degrees: number, steps: number): number {
  const rounded = Math.round(degrees * steps) / steps;
  return rounded === 0 ? 0 : rounded;
}
