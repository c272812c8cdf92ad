import { type LatLng, latLng } from 'leaflet';
import type { Position } from '@/lib/core/position.ts';

/** The one place where RFC 7946's `[lon, lat]` becomes Leaflet's `lat, lng` and back. */
export function toLatLng([lon, lat]: Position): LatLng {
  return latLng(lat, lon);
}

export function toLatLngs(positions: readonly Position[]): LatLng[] {
  return positions.map(toLatLng);
}

export function toPosition({ lng, lat }: { readonly lng: number; readonly lat: number }): Position {
  return [lng, lat];
}
