import type { Position } from './position.ts';

/** The shortest degree of latitude on WGS 84 (at the equator) and of longitude at 36° north, the report area's edge. */
const LATITUDE_DEGREE_KM = 110.57;
const LONGITUDE_DEGREE_KM = 90.16;

export interface GridCell {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly centre: Position;
}

/**
 * The cell of the fixed grid a position lies in. The grid starts at 0°, 0° and depends on `cellKm` alone, so that it is
 * the same for every report, caravan and day: noise or a moving grid would average out. A cell is nowhere in the report
 * area smaller than `cellKm`; in the south it is up to a fifth wider. Degrees to 4 decimals (about 10 m); the centre of
 * a cell lies in that cell, so a cell can be drawn from a public position.
 */
export function findGridCell([lon, lat]: Position, cellKm: number): GridCell {
  const column = Math.floor((lon * LONGITUDE_DEGREE_KM) / cellKm);
  const row = Math.floor((lat * LATITUDE_DEGREE_KM) / cellKm);
  return {
    west: degrees((column * cellKm) / LONGITUDE_DEGREE_KM),
    south: degrees((row * cellKm) / LATITUDE_DEGREE_KM),
    east: degrees(((column + 1) * cellKm) / LONGITUDE_DEGREE_KM),
    north: degrees(((row + 1) * cellKm) / LATITUDE_DEGREE_KM),
    centre: [
      degrees(((column + 0.5) * cellKm) / LONGITUDE_DEGREE_KM),
      degrees(((row + 0.5) * cellKm) / LATITUDE_DEGREE_KM),
    ],
  };
}

function degrees(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
