/** A place on earth as RFC 7946 has it: `[longitude, latitude]` in degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** The box, in degrees, that a report may lie in: North and Central America between Panama and the US interior. */
export const REPORT_AREA = { west: -125, south: 10, east: -80, north: 36 } as const;

/** The box, in degrees, from which distances and routes are asked: also the south of Costa Rica and Panama. */
export const QUESTION_AREA = { west: -125, south: 7, east: -77, north: 36 } as const;

/** Says whether a position lies in {@link REPORT_AREA}, edges included. NaN and infinities do not. */
export function isInReportArea(position: Position): boolean {
  return isInBox(position, REPORT_AREA);
}

/** Says whether a position lies in {@link QUESTION_AREA}, edges included. NaN and infinities do not. */
export function isInQuestionArea(position: Position): boolean {
  return isInBox(position, QUESTION_AREA);
}

/**
 * Rounds a position to 0.01° (about 1 km), the finest the product ever keeps.
 * Done in the sender's browser and again on the server, before anything else sees the digits.
 */
export function roundPosition([lon, lat]: Position): Position {
  return [roundTo(lon, 100), roundTo(lat, 100)];
}

function isInBox([lon, lat]: Position, box: Readonly<Record<'west' | 'south' | 'east' | 'north', number>>): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

function roundTo(degrees: number, steps: number): number {
  const rounded = Math.round(degrees * steps) / steps;
  return rounded === 0 ? 0 : rounded;
}
