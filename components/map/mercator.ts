import type { Position } from '@/lib/core/position.ts';

/** Web Mercator (EPSG:3857) scaled to the unit square: x to the east, y to the south, 0…1. */
export type UnitPoint = readonly [x: number, y: number];

/** Pixels of the whole world at zoom 0, as Leaflet has it. */
const WORLD_PX = 256;

/** Latitude at which the square ends. */
const MAX_LATITUDE = 85.05112878;

export function projectToUnit([lon, lat]: Position): UnitPoint {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function unprojectFromUnit([x, y]: UnitPoint): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Pixels per unit at a zoom, which may be fractional. */
export function scaleOf(zoom: number): number {
  return WORLD_PX * 2 ** zoom;
}

/** Metres on the ground that one pixel covers at a latitude. Sphere of 6,378,137 m, as the projection's. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (2 * Math.PI * 6_378_137 * Math.cos((lat * Math.PI) / 180)) / scaleOf(zoom);
}
