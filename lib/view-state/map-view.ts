export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d{1,12})?)`;
const HASH = new RegExp(`^#?${NUMBER}/${NUMBER}/${NUMBER}$`);
const MAX_ZOOM = 20;

/** Reads `#zoom/lat/lon`, degrees WGS 84. Null: no such hash, or off the earth. */
export function parseMapView(hash: string): MapView | null {
  const parts = HASH.exec(hash);
  if (!parts) return null;
  const [zoom, lat, lon] = parts.slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return null;
  if (zoom < 0 || zoom > MAX_ZOOM || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { zoom: roundTo(zoom, 100), lat: roundTo(lat, 10_000), lon: roundTo(lon, 10_000) };
}

/** Writes `#zoom/lat/lon`: zoom to 0.01, degrees to 0.0001 (about 11 m). */
export function formatMapView({ zoom, lat, lon }: MapView): string {
  return `#${roundTo(zoom, 100)}/${roundTo(lat, 10_000)}/${roundTo(lon, 10_000)}`;
}

function roundTo(value: number, steps: number): number {
  const rounded = Math.round(value * steps) / steps;
  return rounded === 0 ? 0 : rounded;
}
