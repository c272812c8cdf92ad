import type { Position } from '../../core/position.ts';

/** Rounds kilometres to the metre: finer than any line or road here is known. */
export function roundKm(km: number): number {
  return Math.round(km * 1000) / 1000;
}

/** Rounds a position to 6 decimals, 0.1 m: the most that the API gives. */
export function roundCoordinates([lon, lat]: Position): Position {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}
